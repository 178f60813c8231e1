package org.ownsay.storage;

import java.lang.reflect.Constructor;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/** Stores one kind of {@link TextId} as the word it wraps. */
final class TextIdConverter implements GenericConverter {

    private final Class<? extends TextId> type;
    private final Constructor<? extends TextId> constructor;

    TextIdConverter(Class<? extends TextId> type) {
        this.type = type;
        this.constructor = BeanUtils.getResolvableConstructor(type);
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(type, String.class), new ConvertiblePair(String.class, type));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        return switch (source) {
            case null -> null;
            case TextId id -> id.value();
            default -> BeanUtils.instantiateClass(constructor, source);
        };
    }
}
