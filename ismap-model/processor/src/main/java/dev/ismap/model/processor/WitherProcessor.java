package dev.ismap.model.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Writes the withers of each record that asks for them.
 *
 * <p>A record {@code Renewal} asks by naming {@code RenewalWithers}, which is in no file, among its interfaces:
 *
 * <pre>{@code
 * public record Renewal(Input<LocalDate> appliedOn) implements RenewalWithers {}
 * }</pre>
 *
 * <p>The interface is sealed, is known to its package alone, and has a default method for each wither, so that the record
 * has them as if they stood in it. The processor knows no type of the model, only that a fact is called {@code
 * dev.ismap.core.fact.Input}.
 *
 * @since 0.1
 */
@SupportedAnnotationTypes("*")
public final class WitherProcessor extends AbstractProcessor {

    /** Creates a processor, as the compiler does. */
    public WitherProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements()).forEach(this::visit);
        return false;
    }

    private void visit(TypeElement type) {
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::visit);
        if (type.getKind() == ElementKind.RECORD && asks(type)) {
            write(type);
        }
    }

    /** Whether a record names the interface of its withers, which is in no file yet. */
    private static boolean asks(TypeElement type) {
        String wanted = Withers.name(type);
        return type.getInterfaces().stream()
                .map(Object::toString)
                .anyMatch(name -> name.equals(wanted) || name.endsWith("." + wanted));
    }

    private void write(TypeElement type) {
        if (!type.getTypeParameters().isEmpty()) {
            processingEnv
                    .getMessager()
                    .printMessage(Diagnostic.Kind.ERROR, "A record with type parameters has no withers", type);
            return;
        }
        Withers withers = new Withers(type, processingEnv.getElementUtils());
        try (Writer writer = processingEnv
                .getFiler()
                .createSourceFile(withers.qualifiedName(), type)
                .openWriter()) {
            writer.write(withers.text());
        } catch (IOException e) {
            processingEnv
                    .getMessager()
                    .printMessage(Diagnostic.Kind.ERROR, "The withers cannot be written: " + e.getMessage(), type);
        }
    }
}
