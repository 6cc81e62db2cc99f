import { CaseloadGroup, Urgency } from '@cairn/vocabulary';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BodyChart } from './clinical/BodyChart.tsx';
import { CareCard } from './clinical/CareCard.tsx';
import { FurthestPicker } from './clinical/FurthestPicker.tsx';
import { PainScale } from './clinical/PainScale.tsx';
import { PainSpark } from './clinical/PainSpark.tsx';
import { TrendTable } from './clinical/TrendTable.tsx';
import { UrgencyMark } from './clinical/UrgencyMark.tsx';
import { Verdict } from './clinical/Verdict.tsx';
import { WalkSpark } from './clinical/WalkSpark.tsx';
import { PatientShell } from './layout/PatientShell.tsx';
import { Field } from './primitives/Field.tsx';
import { RadioCards } from './primitives/RadioCards.tsx';
import { SavedLine } from './primitives/SavedLine.tsx';
import { TextInput } from './primitives/TextInput.tsx';

const ignore = () => {};
const count = (html: string, part: RegExp) => html.match(part)?.length ?? 0;

describe('no answer is preselected', () => {
  it('on the pain scale', () => {
    const html = renderToStaticMarkup(<PainScale series="leg" value={null} onChange={ignore} />);
    expect(count(html, /type="radio"/g)).toBe(11);
    expect(html).not.toContain('checked=""');
    expect(html).toContain('aria-label="Leg pain 4"');
  });
  it('and 0 is an answer like any other', () => {
    const html = renderToStaticMarkup(<PainScale series="back" value={0} onChange={ignore} />);
    expect(count(html, /checked=""/g)).toBe(1);
  });
  it('on the places the pain reaches and on choices', () => {
    expect(renderToStaticMarkup(<FurthestPicker side="left" value={null} onChange={ignore} />)).not.toContain(
      'checked=""',
    );
    const options = [{ value: 'no', label: 'No' }] as const;
    expect(
      renderToStaticMarkup(<RadioCards legend="New?" options={options} value={null} onChange={ignore} />),
    ).not.toContain('checked=""');
  });
});

describe('a day without a log is a gap', () => {
  it('a spark breaks its line and ticks the axis, today excepted', () => {
    const html = renderToStaticMarkup(<PainSpark leg={[5, 6, null, 6, 7, null]} back={[2, 3, null, 3, 3, null]} />);
    expect(count(html, /<polyline/g)).toBe(4);
    expect(count(html, /stroke-line-strong/g)).toBe(1);
    expect(html).toContain('leg 5 to 7, last 7; back 2 to 3, last 3; 1 day without a log');
  });
  it('a walk spark has a stub for a day of rest and no bar for a gap', () => {
    const html = renderToStaticMarkup(<WalkSpark minutes={[10, 0, null, 5]} quota={12} />);
    expect(count(html, /fill-trail"/g)).toBe(3);
  });
  it('a table says so in words, and that today is not yet logged', () => {
    const day = (on: string, leg: number | null) => ({ on, leg, back: leg, minutes: leg });
    const days = [day('2026-10-05', 4), day('2026-10-06', null), day('2026-10-07', null)];
    const data = { startedOn: '2026-10-05', today: '2026-10-07', days, weeks: [], quota: [], revisions: [], marks: [] };
    const html = renderToStaticMarkup(<TrendTable data={data} levelWords="its margin" />);
    expect(count(html, />no log</g)).toBe(3);
    expect(count(html, />not yet</g)).toBe(3);
    expect(html).not.toMatch(/>0</);
  });
});

describe('never colour alone', () => {
  it.each([...Urgency.options, ...CaseloadGroup.options])('%s has a shape and a word', (urgency) => {
    const html = renderToStaticMarkup(<UrgencyMark urgency={urgency} wordHidden />);
    expect(html).toContain('<svg');
    expect(html.replace(/<[^>]*>/g, '').trim()).not.toBe('');
  });
  it('keeps the octagon to an emergency', () => {
    const octagons = Urgency.options.filter((urgency) =>
      renderToStaticMarkup(<UrgencyMark urgency={urgency} />).includes('M6.2 1.5h7.6'),
    );
    expect(octagons).toEqual(['now']);
  });
  it.each([
    [<SavedLine key="w" state="waiting" />, 'Waiting to send, kept on this phone'],
    [<SavedLine key="s" state="saved" savedAt="09:14" />, 'Saved 09:14'],
    [
      <SavedLine key="e" state="seen" savedAt="09:14" seenAt="11:02" seenBy="Maya" />,
      'Saved 09:14, seen by Maya 11:02',
    ],
  ])('a saved line says its state', (line, words) => {
    expect(renderToStaticMarkup(line)).toContain(words);
  });
  it('a body chart says the reach', () => {
    expect(renderToStaticMarkup(<BodyChart side="right" furthest="thigh" was="calf" />)).toContain(
      'Pain down the right leg to the thigh; it used to reach the calf.',
    );
  });
});

describe('safety', () => {
  it('an emergency card says that nobody is reading', () => {
    expect(renderToStaticMarkup(<CareCard level="emergency" heading="Go now" />)).toContain(
      'Nobody at the clinic is reading this right now.',
    );
  });
  it('urgent help stands on every page of the portal', () => {
    const hrefs = { today: '/today', progress: '/progress', plan: '/plan', urgentHelp: '/urgent-help' };
    expect(renderToStaticMarkup(<PatientShell hrefs={hrefs}>{null}</PatientShell>)).toContain('href="/urgent-help"');
  });
});

describe('a verdict', () => {
  const improvement = {
    site: 'leg',
    baseline: 6.3,
    baselineLogs: 6,
    baselineFrom: '2026-10-05',
    baselineTo: '2026-10-11',
    current: 4.1,
    currentLogs: 11,
    currentFrom: '2026-11-05',
    currentTo: '2026-11-18',
    relative: 0.349,
  } as const;

  it('opens its arithmetic to the patient in points that add up', () => {
    const html = renderToStaticMarkup(<Verdict sentence="Easing." improvement={improvement} startedOn="2026-10-05" />);
    expect(html).toContain('How we know');
    for (const part of ['6 of 7 days logged', '11 of 14 days logged', '6.3 − 4.1', '>2.2<'])
      expect(html).toContain(part);
  });
  it('shows the clinician means, counts of logs and the share', () => {
    const html = renderToStaticMarkup(
      <Verdict variant="console" sentence="Improving" improvement={improvement} startedOn="2026-10-05" />,
    );
    const words = html.replace(/<[^>]*>/g, '');
    expect(words).toContain('Days 1–7: 6.3 (6 logs), then days 32–45: 4.1 (11 logs). (6.3 − 4.1) ÷ 6.3 = 34 % better;');
  });
});

describe('a field', () => {
  it('wires label, hint and error to its control', () => {
    const html = renderToStaticMarkup(
      <Field label="Name" hint="As on your card" error="Enter your name.">
        <TextInput />
      </Field>,
    );
    const id = /for="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain(`aria-describedby="${id}-hint ${id}-error"`);
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain(`<input id="${id}"`);
  });
});
