import { newAccount } from '../pages/account.ts';
import { ADMIN_API, staffTokens } from '../security/tokens-of.ts';

interface Texts {
  readonly texts: Readonly<Record<string, string>>;
  readonly summary: Readonly<Record<string, string>>;
}

/** Nobody is asked to accept a document any more, and it says what it said before: by an administrator of its own, with a version that drops what was asked. */
export async function askNobody(document: string): Promise<void> {
  const { access_token: token } = await staffTokens(await newAccount('tidies', 'administrator'));
  const ask = async <T>(query: string, variables: object = {}): Promise<T> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const response = await fetch(ADMIN_API, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
    if (!data || errors) throw new Error(`the document was not put back: ${JSON.stringify(errors)}`);
    return data;
  };
  const { legalDocument } = await ask<{
    legalDocument: { draft: { revision: number } | null; versions: { number: number; asks: string }[] };
  }>('query($document: LegalDocumentName!) { legalDocument(document: $document) { draft { revision } versions { number asks } } }', {
    document,
  });
  const { draft, versions } = legalDocument;
  if (draft)
    await ask(
      'mutation($document: LegalDocumentName!, $revision: Int!) { discardLegalDraft(document: $document, revision: $revision) { __typename } }',
      { document, revision: draft.revision },
    );
  const [newest] = versions;
  const before = versions.find(({ asks }) => asks !== 'EVERYBODY');
  if (newest?.asks !== 'EVERYBODY' || !before) return;
  const words = 'texts { en de es it pt } summary { en de es it pt }';
  const { legalVersionTexts } = await ask<{ legalVersionTexts: Texts }>(
    `query($document: LegalDocumentName!, $number: Int!) { legalVersionTexts(document: $document, number: $number) { ${words} } }`,
    { document, number: before.number },
  );
  await ask('mutation($input: LegalDraftInput!) { saveLegalDraft(input: $input) { __typename } }', {
    input: { document, revision: 0, asks: 'NOBODY', ...legalVersionTexts },
  });
  const { done } = await ask<{ done: { __typename: string } }>(
    'mutation($input: PublishLegalDraftInput!) { done: publishLegalDraft(input: $input) { __typename } }',
    { input: { document, revision: 1, reason: 'The story of the documents is over' } },
  );
  if (done.__typename !== 'LegalVersionPublished') throw new Error(`the document was not put back: ${done.__typename}`);
}
