package vn.loa.picture;

/** A QR code as SVG: one path of dark runs, a unit for each module, on white whatever the page's colours are. */
public final class SvgPicture {
    private SvgPicture() {}

    public static String of(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                int start = x;
                while (x < code.size() && code.isDark(x, y)) {
                    x++;
                }
                if (x > start) {
                    int length = x - start;
                    path.append('M')
                            .append(start)
                            .append(' ')
                            .append(y)
                            .append('h')
                            .append(length);
                    path.append("v1h-").append(length).append('z');
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + code.size() + " " + code.size()
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + code.size() + "v" + code.size()
                + "H0z\"/><path d=\"" + path + "\"/></svg>\n";
    }
}
