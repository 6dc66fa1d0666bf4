// A provider of identities that signs in whomever the test names, so that no page has to be clicked through. Everything
// else, discovery, PKCE, codes, keys, tokens and claims, is the library's own.
import { createServer } from 'node:http';
import { generateKeyPairSync } from 'node:crypto';
import Provider from 'oidc-provider';

const [port, callback] = process.argv.slice(2);
const issuer = `http://127.0.0.1:${port}`;
const people = {
  ewa: { email: 'ewa@example.pl', email_verified: true },
  udawana: { email: 'anna@example.pl', email_verified: false },
  obca: { email: 'obca@example.pl', email_verified: true },
};
let current = 'ewa';

const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'infostrada',
      client_secret: 'tajemnica-tylko-do-testu',
      redirect_uris: [callback],
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
  ],
  jwks: { keys: [{ ...key, alg: 'RS256', use: 'sig', kid: 'jedyny' }] },
  cookies: { keys: ['tylko-do-testu'] },
  pkce: { required: () => true },
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  features: { devInteractions: { enabled: false } },
  findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, name: sub, ...people[sub] }) }),
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
});

const answer = provider.callback();
createServer(async (request, response) => {
  if (request.url.startsWith('/as/')) {
    current = request.url.slice(4);
    response.end('ok');
    return;
  }
  if (!request.url.startsWith('/interaction/')) {
    answer(request, response);
    return;
  }
  try {
    const { params } = await provider.interactionDetails(request, response);
    const grant = new provider.Grant({ accountId: current, clientId: params.client_id });
    grant.addOIDCScope('openid email profile');
    const result = { login: { accountId: current }, consent: { grantId: await grant.save() } };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  } catch (error) {
    response.statusCode = 500;
    response.end(String(error));
  }
}).listen(Number(port), '127.0.0.1', () => console.log('ready'));
