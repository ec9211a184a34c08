/** Writes the withers of the records of dev.ismap.model while they are compiled. */
@org.jspecify.annotations.NullMarked
module dev.ismap.model.processor {
    requires java.compiler;
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            dev.ismap.model.processor.WitherProcessor;
}
