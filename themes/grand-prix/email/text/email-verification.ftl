<#ftl output_format="plainText">
${msg("gpsVerificationIntro")}

${msg("gpsVerificationAction")}:
${link}

${msg("gpsExpires", linkExpirationFormatter(linkExpiration))} ${msg("gpsVerificationIgnore")}

--
${msg("gpsMailFooter")}
