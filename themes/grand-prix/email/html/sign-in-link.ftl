<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("signInLinkSubject")>
<p>${msg("gpsSignInLinkIntro")}</p>
<p style="margin: 24px 0;"><a class="gps-button" href="${link}" style="display: inline-block; padding: 13px 20px; border-radius: 6px; background: #ff6b1a; color: #1c0b00; font-weight: 600; text-decoration: none;">${msg("gpsSignInLinkAction")}</a></p>
<p>${msg("gpsSignInLinkCode", code)}</p>
<p class="gps-quiet">${msg("gpsSignInLinkExpires", minutes)} ${msg("gpsSignInLinkIgnore")}</p>
<@layout.byHand link=link />
</@layout.emailLayout>
