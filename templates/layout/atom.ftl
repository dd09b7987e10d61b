<#ftl output_format="XML">
<#-- An Atom feed, RFC 4287. -->
<#macro feed feed>
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<title>${feed.title()}</title>
<id>${feed.id()}</id>
<link rel="self" type="application/atom+xml" href="${feed.id()}"/>
<link rel="alternate" type="text/html" href="${feed.home()}"/>
<updated>${feed.updated()}</updated>
<#list feed.entries() as entry>
<entry>
<title>${entry.title()}</title>
<id>${entry.url()}</id>
<link rel="alternate" type="text/html" href="${entry.url()}"/>
<updated>${entry.updated()}</updated>
<author><name>${entry.author()}</name></author>
<#if entry.kind()?has_content><category term="${entry.kind()}"/></#if>
<#if entry.summary()?has_content><summary>${entry.summary()}</summary></#if>
</entry>
</#list>
</feed>
</#macro>
