<#ftl output_format="plainText">
${msg("gpsPasswordResetIntro")}

${msg("gpsPasswordResetAction")}:
${link}

${msg("gpsExpires", linkExpirationFormatter(linkExpiration))} ${msg("gpsPasswordResetIgnore")}

--
${msg("gpsMailFooter")}
