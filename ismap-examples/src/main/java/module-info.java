/** The command line and other runnable examples. */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("requires-automatic") // of a library that has no module description
module dev.ismap.examples {
    requires com.fasterxml.jackson.databind;
    requires dev.ismap.rules;
    requires info.picocli;
    requires me.tongfei.progressbar;
    requires net.sf.biweekly;
    // Not called here: the model uses it where somebody brings it.
    requires org.hibernate.validator;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.poi;
    requires org.jsoup;
    requires static org.jspecify;

    // The command line library fills the options in by reflection.
    opens dev.ismap.examples.cli to
            info.picocli;
}
