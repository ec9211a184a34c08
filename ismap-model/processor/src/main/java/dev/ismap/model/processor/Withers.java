package dev.ismap.model.processor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The interface with the withers of one record.
 *
 * <p>Each component has {@code withName(value)}. One that can be absent, an {@code Input} or an {@code Optional}, also
 * takes the value itself and has {@code withoutName()}. A constructor calls {@code requireAll} with all components, so
 * that who passes null reads which component it is and what that means.
 */
final class Withers {

    /** What can be absent: its type, how a value is put into it, and how it stands where there is none. */
    private enum Absent {
        INPUT("dev.ismap.core.fact.Input", "given", "notAsked", "not asked yet"),
        OPTIONAL("java.util.Optional", "of", "empty", "absent");

        private final String type;
        private final String full;
        private final String empty;
        private final String words;

        Absent(String type, String full, String empty, String words) {
            this.type = type;
            this.full = full;
            this.empty = empty;
            this.words = words;
        }

        static Optional<Absent> of(TypeMirror type) {
            for (Absent absent : values()) {
                if (type.getKind() == TypeKind.DECLARED
                        && ((TypeElement) ((DeclaredType) type).asElement())
                                .getQualifiedName()
                                .contentEquals(absent.type)) {
                    return Optional.of(absent);
                }
            }
            return Optional.empty();
        }
    }

    private final TypeElement record;
    private final List<RecordComponentElement> components;
    private final String packageName;
    /** As the record is called within its package. */
    private final String recordName;

    private final Comments comments;
    private final Elements elements;
    private final StringBuilder text = new StringBuilder();

    Withers(TypeElement record, Elements elements) {
        this.record = record;
        this.elements = elements;
        this.components = record.getRecordComponents().stream()
                .map(RecordComponentElement.class::cast)
                .toList();
        this.packageName = elements.getPackageOf(record).getQualifiedName().toString();
        String qualified = record.getQualifiedName().toString();
        this.recordName = packageName.isEmpty() ? qualified : qualified.substring(packageName.length() + 1);
        @Nullable String comment = elements.getDocComment(record);
        this.comments = new Comments(comment == null ? "" : comment);
    }

    /** The simple name of the interface of a record. */
    static String name(TypeElement record) {
        return record.getSimpleName() + "Withers";
    }

    String qualifiedName() {
        return packageName.isEmpty() ? name(record) : packageName + "." + name(record);
    }

    String text() {
        if (!packageName.isEmpty()) {
            line("package " + packageName + ";");
            line("");
        }
        line("/** The withers of {@link " + recordName + "}, written while it is compiled. */");
        line("sealed interface " + name(record) + " permits " + recordName + " {");
        requireAll();
        components.forEach(this::withers);
        line("}");
        return text.toString();
    }

    /** The check of a constructor: primitives are never null. */
    private void requireAll() {
        List<RecordComponentElement> checked = components.stream()
                .filter(component -> !component.asType().getKind().isPrimitive())
                .toList();
        if (checked.isEmpty()) {
            return;
        }
        line("");
        line("    /** Refuses null, and says which component it is. */");
        line(checked.stream()
                .map(component -> component.asType() + " " + component.getSimpleName())
                .collect(Collectors.joining(", ", "    static void requireAll(", ") {")));
        for (RecordComponentElement component : checked) {
            line("        " + required(component) + ";");
        }
        line("    }");
    }

    /** The value of a component or of what is in it, which is not null. */
    private String required(RecordComponentElement component) {
        return "java.util.Objects.requireNonNull(" + component.getSimpleName() + ", "
                + elements.getConstantExpression(refusal(component)) + ")";
    }

    private String refusal(RecordComponentElement component) {
        return record.getSimpleName() + "." + component.getSimpleName() + " is null"
                + Terms.of(component)
                        .map(term -> " (" + term.en() + "). " + term.ja() + "がnullです。")
                        .orElse(".");
    }

    private void withers(RecordComponentElement component) {
        String name = component.getSimpleName().toString();
        TypeMirror type = component.asType();
        String said = comments.of(name);
        wither(component, "A copy with another {@code " + name + "}.", said, type.toString(), name);
        Absent.of(type).ifPresent(absent -> {
            TypeMirror value = ((DeclaredType) type).getTypeArguments().get(0);
            wither(
                    component,
                    "A copy with a given {@code " + name + "}.",
                    said,
                    plain(value),
                    absent.type + "." + absent.full + "("
                            + (plain(value).equals(value.toString()) ? required(component) : name) + ")");
            comment("A copy with {@code " + name + "} " + absent.words + ".", null, "");
            line("    default " + recordName + " without" + capital(name) + "() {");
            copy(component, absent.type + "." + absent.empty + "()");
        });
    }

    /** The method that takes a value and puts what an expression makes of it into the copy. */
    private void wither(RecordComponentElement component, String first, String said, String type, String expression) {
        String name = component.getSimpleName().toString();
        comment(first, name, said);
        line("    default " + recordName + " with" + capital(name) + "(" + type + " " + name + ") {");
        copy(component, expression);
    }

    private void comment(String first, @Nullable String parameter, String said) {
        line("");
        line("    /**");
        line("     * " + first);
        line("     *");
        if (parameter != null) {
            line("     * @param " + parameter + " " + said);
        }
        line("     * @return the copy");
        line("     */");
    }

    /** The body of a method: the record made anew, with one component replaced. */
    private void copy(RecordComponentElement replaced, String expression) {
        boolean others = components.size() > 1;
        if (others) {
            line("        " + recordName + " self = (" + recordName + ") this;");
        }
        line(components.stream()
                .map(component -> component.equals(replaced) ? expression : "self." + component.getSimpleName() + "()")
                .collect(Collectors.joining(
                        ",\n                ", "        return new " + recordName + "(\n                ", ");")));
        line("    }");
    }

    /** A value as a parameter: what is never null is a primitive, so that nothing is boxed in a caller's text. */
    private static String plain(TypeMirror value) {
        return switch (value.toString()) {
            case "java.lang.Boolean" -> "boolean";
            case "java.lang.Integer" -> "int";
            case "java.lang.Long" -> "long";
            default -> value.toString();
        };
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
