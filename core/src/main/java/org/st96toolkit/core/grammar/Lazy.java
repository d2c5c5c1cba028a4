package org.st96toolkit.core.grammar;

import java.util.function.Supplier;

/**
 * A value that is made on first use, once, under its grammar's lock. One lock for a whole grammar, because components
 * refer to each other in circles and locks of their own could be taken in two orders.
 *
 * @param <T> the kind of value
 */
final class Lazy<T> {

    private final Object lock;
    private volatile T value;
    private Supplier<? extends T> source;

    Lazy(Object lock, Supplier<? extends T> source) {
        this.lock = lock;
        this.source = source;
    }

    T get() {
        T made = value;
        return made != null ? made : make();
    }

    private T make() {
        synchronized (lock) {
            if (value == null) {
                if (source == null) {
                    throw new SourceFault("schema", 0, "a component is defined by itself");
                }
                Supplier<? extends T> once = source;
                source = null;
                try {
                    value = once.get();
                } finally {
                    if (value == null) {
                        source = once;
                    }
                }
            }
            return value;
        }
    }
}
