<#ftl output_format="XML">
<#assign site = loa?first><#assign feed = site.feed()>
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<title>${feed.title()}</title>
<id>${feed.id()}</id>
<link rel="self" href="${feed.id()}"/>
<link href="${feed.home()}"/>
<updated>${feed.updated()}</updated>
<#list feed.entries() as entry>
<entry>
<title>${entry.title()}</title>
<id>${entry.url()}</id>
<link href="${entry.url()}"/>
<updated>${entry.updated()}</updated>
<author><name>${entry.author()}</name></author>
<#if entry.summary()?has_content><summary>${entry.summary()}</summary></#if>
</entry>
</#list>
</feed>
