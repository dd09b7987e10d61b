<#ftl output_format="XML">
<#import "layout/atom.ftl" as atom>
<#assign site = loa?first>
<@atom.feed feed=site.page(content.uri) />
