package org.st96toolkit.core.xml;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * An immutable list over an array. The one kind of list in a tree that is not empty, whatever its size: the lists of the platform are of
 * several kinds, and what walks over them is slower by half for it.
 */
final class FixedList<E> extends AbstractList<E> implements RandomAccess {

    private final Object[] elements;

    private FixedList(Object[] elements) {
        this.elements = elements;
    }

    /** The elements of a list, which may change later. */
    @SuppressWarnings("unchecked") // nothing is ever put in
    static <E> List<E> copyOf(List<? extends E> list) {
        if (list instanceof FixedList) {
            return (List<E>) list;
        }
        return list.isEmpty() ? List.of() : over(list.toArray());
    }

    /** A list over an array that nobody else keeps. */
    static <E> List<E> over(Object[] elements) {
        for (Object element : elements) {
            Objects.requireNonNull(element);
        }
        return new FixedList<>(elements);
    }

    @Override
    @SuppressWarnings("unchecked") // only elements of that type were put in
    public E get(int index) {
        return (E) elements[index];
    }

    @Override
    public int size() {
        return elements.length;
    }

    @Override
    public Object[] toArray() {
        return elements.clone();
    }

    @Override
    public Iterator<E> iterator() {
        return new Walk<>(elements);
    }

    /** Goes over the elements once. */
    private static final class Walk<E> implements Iterator<E> {

        private final Object[] elements;
        private int next;

        Walk(Object[] elements) {
            this.elements = elements;
        }

        @Override
        public boolean hasNext() {
            return next < elements.length;
        }

        @Override
        @SuppressWarnings("unchecked") // only elements of that type were put in
        public E next() {
            if (next == elements.length) {
                throw new NoSuchElementException();
            }
            return (E) elements[next++];
        }
    }
}
