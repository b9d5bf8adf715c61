import { newAccount } from '../pages/account.ts';
import { ADMIN_API, staffTokens } from '../security/tokens-of.ts';

interface Switch {
  readonly name: string;
  readonly off: boolean;
  readonly version: number;
}

/** Whatever is off goes on again, by an operator of its own: whoever told the story may have used up the changes of the minute. */
export async function switchEverythingOn(): Promise<void> {
  const { access_token: token } = await staffTokens(await newAccount('tidies', 'operator'));
  const ask = async <T>(query: string, variables: object = {}): Promise<T> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const response = await fetch(ADMIN_API, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
    if (!data || errors) throw new Error(`the switches were not put back: ${JSON.stringify(errors)}`);
    return data;
  };
  const { featureSwitches } = await ask<{ featureSwitches: Switch[] }>('{ featureSwitches { name off version } }');
  for (const { name, version } of featureSwitches.filter(({ off }) => off)) {
    const { done } = await ask<{ done: { code?: string } }>(
      `mutation($name: FeatureSwitchName!, $version: Int!) {
         done: switchOn(name: $name, reason: "The story of the switches is over", version: $version) { __typename ... on Refusal { code } } }`,
      { name, version },
    );
    if (done.code !== undefined) throw new Error(`${name} was not put back: ${done.code}`);
  }
}
