<#-- Mail programs know few rules: tables, colours written out, one style block for those that read it. Light by default, dark where offered. -->
<#macro emailLayout title="">
<!doctype html>
<html lang="${locale.language}" dir="${(ltr)?then('ltr','rtl')}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="supported-color-schemes" content="light dark">
  <title>${title}</title>
  <style>
    body { margin: 0; background: #f5f7f9; color: #151a21; font-family: Inter, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 16px; line-height: 1.5; }
    .gps-page { background: #f5f7f9; }
    .gps-card { background: #fcfdfe; border: 1px solid #d0d7df; border-radius: 10px; }
    .gps-text, .gps-text p { color: #151a21; margin: 0 0 16px; }
    .gps-quiet { color: #525d69; font-size: 14px; }
    .gps-link { color: #b23d00; font-size: 12px; line-height: 1.35; word-break: break-all; }
    .gps-text a:not(.gps-button) { color: #b23d00; }
    @media (prefers-color-scheme: dark) {
      body, .gps-page { background: #0d1014 !important; color: #eef1f5 !important; }
      .gps-card { background: #12161b !important; border-color: #303843 !important; }
      .gps-name, .gps-title, .gps-text, .gps-text p { color: #eef1f5 !important; }
      .gps-quiet { color: #a9b3c0 !important; }
      .gps-link, .gps-text a:not(.gps-button) { color: #ff8f52 !important; }
    }
  </style>
</head>
<body>
<table role="presentation" class="gps-page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f5f7f9">
  <tr><td align="center" style="padding: 32px 16px;">
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width: 560px;">
      <tr><td style="padding: 0 0 16px;">
        <span class="gps-name" style="font-family: 'Barlow Condensed', 'Roboto Condensed', 'Arial Narrow', Arial, sans-serif; font-size: 22px; font-weight: 600; color: #151a21;"><span style="color: #ff6b1a;" aria-hidden="true">&#9646;</span> Grand Prix Social</span>
      </td></tr>
      <tr><td class="gps-card" bgcolor="#fcfdfe" style="padding: 24px; border: 1px solid #d0d7df; border-radius: 10px;">
        <#if title?has_content><h1 class="gps-title" style="margin: 0 0 16px; font-family: 'Barlow Condensed', 'Roboto Condensed', 'Arial Narrow', Arial, sans-serif; font-size: 28px; line-height: 1.15; font-weight: 600; color: #151a21;">${title}</h1></#if>
        <div class="gps-text"><#nested></div>
      </td></tr>
      <tr><td class="gps-quiet" style="padding: 16px 0 0; color: #525d69; font-size: 14px;">${msg("gpsMailFooter")}</td></tr>
    </table>
  </td></tr>
</table>
</body>
</html>
</#macro>

<#macro call intro link label expires ignore>
<p>${intro}</p>
<p style="margin: 24px 0;"><a class="gps-button" href="${link}" style="display: inline-block; padding: 13px 20px; border-radius: 6px; background: #ff6b1a; color: #1c0b00; font-weight: 600; text-decoration: none;">${label}</a></p>
<p class="gps-quiet">${msg("gpsExpires", expires)} ${ignore}</p>
<@byHand link=link />
</#macro>

<#macro byHand link>
<p class="gps-quiet">${msg("gpsLinkByHand")}<br><a class="gps-link" href="${link}">${link}</a></p>
</#macro>
