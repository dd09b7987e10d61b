package vn.loa.model;

/** Is told how far a build is. */
public interface Progress {
    /** Nobody wants to know. */
    Progress SILENT = new Progress() {
        @Override
        public void begin(Stage stage, int count) {}

        @Override
        public void step() {}
    };

    /** The parts of a build in their order, as readers see them. */
    enum Stage {
        READ("đọc"),
        UNDERSTAND("hiểu"),
        LINK("nối dẫn chiếu"),
        PAGES("trang"),
        COPIES("bản sao"),
        PICTURES("hình"),
        INDEX("chỉ mục"),
        SHARDS("tệp tìm kiếm"),
        PLACE("đặt vào chỗ");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        /** In Vietnamese. */
        public String label() {
            return label;
        }
    }

    /**
     * A stage begins, and the one before it is over.
     *
     * @param count how many steps it has; 0 when that is not known
     */
    void begin(Stage stage, int count);

    /** One step more is done; any thread may say so. */
    void step();
}
