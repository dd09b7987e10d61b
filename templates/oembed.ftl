<#ftl output_format="plainText"><#assign site = loa?first>${site.page(content.uri)}<#rt>
