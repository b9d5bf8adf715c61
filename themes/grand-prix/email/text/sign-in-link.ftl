<#ftl output_format="plainText">
${msg("gpsSignInLinkIntro")}

${msg("gpsSignInLinkAction")}:
${link}

${msg("gpsSignInLinkCode", code)}

${msg("gpsSignInLinkExpires", minutes)} ${msg("gpsSignInLinkIgnore")}

--
${msg("gpsMailFooter")}
