package org.st96toolkit.binding;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The model of a format, made when it is first asked for: that takes longer than a conversion. Thread-safe. */
final class LazyContext {

    private final Supplier<Set<Class<?>>> classes;
    private final Map<String, String> prefixes;
    private volatile ModelContext made;

    LazyContext(Supplier<Set<Class<?>>> classes, Map<String, String> prefixes) {
        this.classes = classes;
        this.prefixes = Map.copyOf(prefixes);
    }

    ModelContext get() throws JAXBException {
        ModelContext known = made;
        if (known == null) {
            synchronized (this) {
                known = made;
                if (known == null) {
                    JAXBContext context = JAXBContext.newInstance(classes.get().toArray(Class<?>[]::new));
                    known = new ModelContext(context, prefixes);
                    made = known;
                }
            }
        }
        return known;
    }
}
