<#ftl output_format="HTML">
<#setting locale="vi_VN"><#setting number_format="computer">
<#import "layout/page.ftl" as layout>
<#import "layout/lists.ftl" as lists>
<#assign site = loa?first><#assign frame = site.notFound()>
<@layout.page frame=frame>
<h1>Không có trang này</h1>
<p class="lead">Địa chỉ có thể bị gõ nhầm hoặc chép thiếu. Văn bản đã lên cổng thì giữ nguyên địa chỉ.</p>
<p>Nếu địa chỉ là một mã gồm bảy chữ số thì không có mã này: hãy nghe hoặc đọc lại từng chữ số.</p>
<ul class="entries">
<li><a href="${frame.root()}tim-kiem/"><span>Tìm theo số hiệu hoặc nội dung</span></a></li>
<li><a href="${frame.root()}van-ban/"><span>Xem tất cả văn bản</span></a></li>
<li><a href="${frame.root()}"><span>Về trang chủ</span></a></li>
</ul>
</@layout.page>
