import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../language';
import { ownWords } from '../own-words';
import { picture } from '../picture';
import type { Statement } from '../plan-document';
import type { PlanStage } from './plan-stage';

/** The person's own words, with their picture, and if it matters here the day. */
export function sentence({ tongues }: PlanStage, statement: Statement, hasDay = false): TemplateResult {
  const { text, lang, second, secondLang } = ownWords(statement, tongues);
  const when = tongues.of(statement.when);
  return html`<figure class="still own__said">
    ${statement.picture ? picture(statement.picture) : nothing}
    <figcaption>
      <q lang=${lang} dir=${directionOf(lang)}>${text}</q>
      ${second ? html`<small lang=${secondLang} dir=${directionOf(secondLang)}>${second}</small>` : nothing}
      ${hasDay ? html`<span class="own__when" lang=${when.lang} dir=${directionOf(when.lang)}>${when.text}</span>` : nothing}
    </figcaption>
  </figure>`;
}
