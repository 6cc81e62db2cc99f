import { stretchWord } from '@cairn/ui/clinical/StretchFigure';
import { furthestWord } from '@cairn/ui/clinical/furthestWord';
import { redFlagQuestions } from '@cairn/vocabulary';
import { careWords, reliefWords } from './careWords.ts';
import { minutesWords, numberWord } from './countWords.ts';
import type { LogItem, PainValues, SafetyValues, SelfCareValues, WalkValues } from './LogItem.ts';
import { answeredWords } from '#prom/promWords.ts';
import { surfaceWords } from './surfaceWords.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (parts: (string | null)[]) => parts.filter((part) => part !== null).join(' ');

const easedWords = (eased: boolean) =>
  eased ? 'Sitting or bending forward eased it.' : 'Sitting or bending forward did not ease it.';

function walkDetail(walk: WalkValues): string {
  const { surface, breaks, painBefore, painPeak, painEnd, painNextMorning, minutesToPain, easedBySitting } = walk;
  const leg = [
    painBefore === null ? null : `${painBefore} before`,
    painPeak === null ? null : `${painPeak} at worst`,
    painEnd === null ? null : `${painEnd} at the end`,
    painNextMorning === null ? null : `${painNextMorning} the next morning`,
  ].filter((part) => part !== null);
  return sentence([
    surface && `${surfaceWords[surface].name}.`,
    breaks === null ? null : `${breaks} seated ${breaks === 1 ? 'break' : 'breaks'}.`,
    leg.length > 0 ? `Leg ${leg.join(', ')}.` : null,
    minutesToPain === null ? null : `It began to hurt after ${minutesWords(minutesToPain)}.`,
    easedBySitting === null ? null : easedWords(easedBySitting),
  ]);
}

const painDetail = ({ furthest, nightPain }: PainValues) =>
  sentence([
    furthest && `${furthest === 'back' ? 'In the back only' : `Down to: ${furthestWord[furthest].toLowerCase()}`}.`,
    nightPain &&
      `Night: ${{ none: 'did not wake you', woke: 'woke you, then eased', stayed: 'woke you and stayed' }[nightPain]}.`,
  ]);

function safetyDetail({ nothingNew, answers }: SafetyValues): string {
  const answered = Object.keys(answers).length;
  return nothingNew
    ? 'Nothing new since the day before.'
    : `${answered} of ${redFlagQuestions.length} questions answered.`;
}

const careTitle = ({ care, what }: SelfCareValues) => {
  if (care === 'stretch') return (stretchWord as Record<string, string>)[what] ?? (what || 'A stretch');
  return what ? `${careWords[care]}: ${what}` : careWords[care];
};

const walkTitle = ({ minutes, bouts, test }: WalkValues) => {
  const name = test ? 'Test walk' : (bouts ?? 1) > 1 ? `${capital(numberWord(bouts ?? 1))} walks` : 'Walk';
  return `${name}, ${minutesWords(minutes)}`;
};

/** An entry in words: what it is, and what it says. */
export function logWords(item: LogItem): { title: string; detail: string } {
  switch (item.kind) {
    case 'walk':
      return { title: walkTitle(item), detail: walkDetail(item) };
    case 'pain':
      return { title: 'Pain', detail: painDetail(item) };
    case 'safety':
      return { title: 'Safety check', detail: safetyDetail(item) };
    case 'self-care':
      return { title: careTitle(item), detail: item.relief ? reliefWords[item.relief].said : '' };
    case 'prom':
      return { title: item.form.title, detail: answeredWords(item.form, item.answers) };
  }
}
