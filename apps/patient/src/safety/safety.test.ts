import { describe, expect, it } from 'vitest';
import { safetyFindings } from '@cairn/rules/safetyFindings';
import { type SafetyAnswers, redFlagQuestions } from '@cairn/vocabulary';
import { answerPhrase } from './answerPhrases.ts';
import { urgentWords } from './urgentWords.ts';

const histories = [{}, { cancer: true }, { weakImmunity: true }];

describe('urgentWords', () => {
  it('has words for every single answer that is an emergency or for the same day', () => {
    for (const { id, answers } of redFlagQuestions) {
      for (const answer of answers) {
        for (const history of histories) {
          for (const { tier, question } of safetyFindings({ [id]: answer.id } as SafetyAnswers, history, 9)) {
            if (tier !== 'E' && tier !== 'S') continue;
            expect(answerPhrase(question, answer.id), `${id} ${answer.id}`).not.toBeNull();
          }
        }
      }
    }
  });

  it('asks for the check that the answer calls for', () => {
    const words = (answers: SafetyAnswers, history = {}) =>
      urgentWords(safetyFindings(answers, history, null), 'E', history).checkFor;
    expect(words({ saddle: 'new' })).toBe('cauda equina');
    expect(words({ weakness: 'both-legs' }, { cancer: true })).toBe('cauda equina');
    expect(words({ weakness: 'new' }, { cancer: true })).toBe('pressure on the spinal cord');
    expect(words({ fever: 'very-ill' })).toBe('an infection of the spine');
  });

  it('says what was answered', () => {
    const words = urgentWords(safetyFindings({ saddle: 'new' }, {}, null), 'E', {});
    expect(words.because).toBe(
      'You answered that numbness between your legs is new or worse. It needs to be examined within hours, even if nothing hurts.',
    );
    expect(words.say).toEqual(['I have sciatica.', 'I am numb between my legs, and it is new.']);
  });
});
