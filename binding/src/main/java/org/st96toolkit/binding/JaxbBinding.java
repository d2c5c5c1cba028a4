package org.st96toolkit.binding;

import jakarta.xml.bind.JAXBException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.format.Binding;
import org.st96toolkit.core.format.Bound;
import org.st96toolkit.core.format.RecognisedDocument;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;

/** The binding of a format whose model is a set of classes with annotations of Jakarta XML Binding. */
public final class JaxbBinding implements Binding {

    private final String format;
    private final Predicate<Variant> modelled;
    private final LazyContext context;

    /**
     * @param format the id of the format
     * @param modelled tells of a kind of document of the format whether there is a model of it
     * @param classes the classes of the model that lead to all others; asked when the first document is bound
     * @param prefixes preferred prefixes of namespaces that typed values show: prefix to namespace
     */
    public JaxbBinding(
            String format, Predicate<Variant> modelled, Supplier<Set<Class<?>>> classes, Map<String, String> prefixes) {
        this.format = format;
        this.modelled = modelled;
        this.context = new LazyContext(classes, prefixes);
    }

    @Override
    public Result<Bound<Object>> bind(RecognisedDocument document) {
        return bind(document, Object.class);
    }

    @Override
    public <T> Result<Bound<T>> bind(RecognisedDocument document, Class<T> root) {
        XmlDocument tree = document.tree();
        Location at = tree.root().location();
        Variant variant = document.variant();
        if (!document.format().equals(format) || !modelled.test(variant)) {
            return Result.withheld(Report.of(
                    Diagnostic.of(BindingCode.NO_MODEL, at, document.format(), variant.dialect(), variant.root())));
        }
        try {
            Object value = context.get().value(tree.root());
            if (!root.isInstance(value)) {
                return Result.withheld(Report.of(Diagnostic.of(
                        BindingCode.OTHER_ROOT, at, value.getClass().getSimpleName(), root.getSimpleName())));
            }
            XmlElement shown = context.get().tree(value);
            return Result.of(
                    new Bound<>(root.cast(value), Optional.of(tree)), new Unshown().report(tree.root(), shown));
        } catch (JAXBException e) {
            return Result.withheld(notWritten(at, e));
        }
    }

    @Override
    public Result<XmlDocument> unbind(Bound<?> bound) {
        Location at = bound.source().map(source -> source.root().location()).orElse(Location.UNKNOWN);
        try {
            XmlElement edited = context.get().tree(bound.value());
            if (bound.source().isEmpty()) {
                return Result.of(XmlDocument.of(edited), Report.EMPTY);
            }
            XmlDocument source = bound.source().get();
            XmlElement shown = context.get().tree(context.get().value(source.root()));
            SourceMerge merge = new SourceMerge();
            XmlElement root = merge.root(source.root(), shown, edited);
            return Result.of(
                    new XmlDocument(
                            source.beforeDoctype(), source.doctype(), source.beforeRoot(), root, source.afterRoot()),
                    merge.report());
        } catch (JAXBException e) {
            return Result.withheld(notWritten(at, e));
        }
    }

    private static Report notWritten(Location at, JAXBException e) {
        Throwable cause = e;
        while (cause.getMessage() == null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return Report.of(Diagnostic.of(BindingCode.NOT_WRITTEN, at, String.valueOf(cause.getMessage())));
    }
}
