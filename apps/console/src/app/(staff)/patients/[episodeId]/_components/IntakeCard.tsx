import { historyQuestions, redFlagQuestions } from '@cairn/vocabulary';
import { Card } from '@cairn/ui/primitives/Card';
import { Disclosure } from '@cairn/ui/primitives/Disclosure';
import { dayWords } from '#dates/dayWords.ts';
import { answerWords } from '#words/answerWords.ts';
import { historyWords } from '#words/historyWords.ts';
import type { ChartData } from './ChartData.ts';
import { saysSomething } from './saysSomething.ts';

/** The first answers: history and all questions about safety; what stands out is in bold. Nothing before the intake. */
export function IntakeCard({ chart: { intake, episode } }: { chart: ChartData }) {
  if (!intake) return null;
  const history = historyQuestions.map(({ id, question }) => ({ id, question, yes: intake.history[id] === true }));
  const yes = history.filter((fact) => fact.yes);
  const answers = redFlagQuestions.flatMap(({ id }) => {
    const answer = intake.answers[id];
    return answer ? [{ id, ...answerWords(id, answer), tells: saysSomething(id, answer) }] : [];
  });
  return (
    <Card
      title="Intake"
      aside={`${dayWords(intake.on)}${episode.onsetOn ? `; the pain began ${dayWords(episode.onsetOn)} ${episode.onsetOn.slice(0, 4)}` : ''}`}
    >
      <p>
        {yes.length === 0
          ? 'Nothing in the history changes how answers are read.'
          : `In the history: ${yes.map(({ id }) => historyWords[id]).join(', ')}.`}
      </p>
      <Disclosure summary="All questions and answers">
        <dl className="grid gap-x-6 sm:grid-cols-2">
          {[
            ...history.map(({ id, question, yes: holds }) => ({
              id,
              question,
              answer: holds ? 'Yes' : 'No',
              tells: holds,
            })),
            ...answers,
          ].map(({ id, question, answer, tells }) => (
            <div key={id} className="border-t border-line py-1.5">
              <dt className="text-14 text-ink-soft">{question}</dt>
              <dd className={tells ? 'font-semibold' : undefined}>{answer}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </Card>
  );
}
