<#ftl output_format="plainText">
${msg("gpsEmailUpdateIntro", newEmail)}

${msg("gpsEmailUpdateAction")}:
${link}

${msg("gpsExpires", linkExpirationFormatter(linkExpiration))} ${msg("gpsEmailUpdateIgnore")}

--
${msg("gpsMailFooter")}
