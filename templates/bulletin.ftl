<#ftl output_format="HTML">
<#setting locale="vi_VN"><#setting number_format="computer">
<#import "layout/page.ftl" as layout>
<#assign site = loa?first><#assign page = site.page(content.uri)><#assign root = page.frame().root()>
<@layout.page frame=page.frame() sheets=["css/aloud.css"]>
<div class="bulletin" data-bulletin>
<h1>${page.heading()}</h1>
<#if page.due()?has_content>
<@pieces list=page.due() kind="due" />
<#else>
<p class="lead">Tin mới, việc đến hạn, đính chính: mỗi mục có sẵn lời để đọc và thời gian đọc. Việc đến hạn chỉ gồm điều đã có người duyệt.</p>
<form class="choose" hidden>
<label>Từ ngày <input type="date" name="since" required></label>
<label>Đến hạn trong <select name="within" autocomplete="off"><option value="0">hôm nay</option><option value="7" selected>7 ngày tới</option><option value="30">30 ngày tới</option></select></label>
<label>Địa bàn <select name="area" autocomplete="off"><option value="">Mọi nơi</option></select></label>
<label>Cơ quan <select name="body" autocomplete="off"><option value="">Mọi cơ quan</option></select></label>
</form>
<div class="picked" hidden>
<p class="sum" role="status"></p>
<p class="tools aloud-tools" data-say="#ban-tin" data-copy="#ban-tin" hidden></p>
</div>
<section aria-labelledby="dinh-chinh">
<h2 id="dinh-chinh">Đính chính, thu hồi</h2>
<#if page.corrections()?has_content><@pieces list=page.corrections() kind="mended" /><#else><p>Chưa có đính chính nào.</p></#if>
</section>
<section aria-labelledby="den-han" data-due>
<h2 id="den-han">Đến hạn</h2>
<#if page.months()?has_content>
<p class="hint">Mọi thời hạn đã duyệt, theo tháng:</p>
<ul class="months"><#list page.months() as month><li><a href="${root}${month.href()}" data-month="${month.title()}">${month.title()?substring(5)}/${month.title()?substring(0, 4)}</a> <span class="count">${month.count()}</span></li></#list></ul>
<#else>
<p>Chưa có thời hạn nào được duyệt.</p>
</#if>
</section>
<section aria-labelledby="moi">
<h2 id="moi">Mới trên cổng</h2>
<#if page.fresh()?has_content><@pieces list=page.fresh() kind="fresh" /><#else><p>Cổng này chưa có văn bản nào.</p></#if>
</section>
<section class="script" id="ban-tin" aria-label="Bản tin để đọc"></section>
</#if>
</div>
</@layout.page>

<#macro pieces list kind>
<ul class="pieces">
<#list list as piece>
<li data-kind="${kind}" data-day="${piece.iso()}" data-seconds="${piece.seconds()}" data-area="${piece.area()}" data-bodies="${piece.bodies()?join("|")}">
<p class="meta"><time datetime="${piece.iso()}">${piece.day()}</time> <span>${piece.time()}</span> <a href="${root}${piece.item().href()}"><#if piece.item().label()?has_content>${piece.item().label()}<#else>văn bản</#if></a></p>
<#list piece.said() as paragraph><p class="said-aloud">${paragraph}</p></#list>
</li>
</#list>
</ul>
</#macro>
