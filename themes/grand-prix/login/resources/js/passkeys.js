// Whether this browser can keep a passkey is known here only; after the sign-in one is offered to those who can. Nothing else reads the cookie.
const realmPath = /^.*\/realms\/[^/]+\//.exec(location.pathname)?.[0];
if (realmPath && window.PublicKeyCredential?.isUserVerifyingPlatformAuthenticatorAvailable)
  PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().then((can) => {
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = `GPS_PASSKEYS=${can ? '1' : '0'}; Path=${realmPath}; Max-Age=31536000; SameSite=Lax${secure}`;
  });
