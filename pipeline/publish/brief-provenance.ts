import type { Brief, Check, Finding } from "../schema/index.ts";
import { html, type Content, type Html } from "./html.ts";
import { channelName, writerTold } from "./wording.ts";

/** Where the brief came from and what it went through. Its words are Pulse's own, in English. */
export function provenanceSection(brief: Brief): Html {
  const { checks, pulse } = brief.provenance;
  return html` <section aria-labelledby="provenance-heading">
    <h2 id="provenance-heading">Provenance</h2>
    <dl>
      ${facts(brief).map(
        ([term, value]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${value}</dd>
          </div> `,
      )}
    </dl>
    <h3>Checks</h3>
    <ul class="checks">
      ${checks.map(check)}
    </ul>
    <p class="imprint">Made by Pulse ${pulse}.</p>
  </section>`;
}

function facts(brief: Brief): Fact[] {
  const { article, type, routingReason, coverage, provenance } = brief;
  const { writer, sourceHash } = provenance;
  return [
    ["Writer", writerTold(writer)],
    ["Model", writer.model ?? "none"],
    ["Prompt", writer.prompt ?? "none"],
    ["Source hash", html`<code>${sourceHash}</code>`],
    [
      "Source read",
      html`<time datetime="${article.page.fetchedAt}">${article.page.fetchedAt}</time>`,
    ],
    ["Coverage", coverage],
    [
      "Filed under",
      html`${channelName(brief)}, ${type}${routingReason !== "" && html`: ${routingReason}`}`,
    ],
  ];
}

type Fact = readonly [term: string, value: Content];

function check({ name, passed, findings }: Check): Html {
  const result = passed
    ? html`<span class="passed">passed</span>`
    : html`<strong class="failed">not passed</strong>`;
  return html`<li>
    ${name}: ${result}
    ${
      findings.length > 0 &&
      html`<ul>
        ${findings.map(finding)}
      </ul>`
    }
  </li> `;
}

function finding({ code, span, why }: Finding): Html {
  return html`<li><code>${code}</code> ${span !== null && html`“<bdi>${span}</bdi>” `}${why}</li> `;
}
