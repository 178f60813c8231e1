package org.ownsay.desk.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Components that are brought up to date, not made anew: what stays is not touched, so that nobody loses their place.
 *
 * @param <T> what is shown
 * @param <C> what shows it
 */
public final class Living<T, C extends Component> {

    private final HasComponents place;
    private final Function<T, ?> identity;
    private final Function<T, C> make;
    private final BiConsumer<C, T> refresh;
    private final Map<Object, C> shown = new LinkedHashMap<>();

    /** @param place holds nothing else */
    public Living(HasComponents place, Function<T, ?> identity, Function<T, C> make, BiConsumer<C, T> refresh) {
        this.place = place;
        this.identity = identity;
        this.make = make;
        this.refresh = refresh;
    }

    /** From now on these, in this order. */
    public void show(List<T> now) {
        var wanted = now.stream().map(this::key).collect(Collectors.toSet());
        shown.entrySet().removeIf(entry -> {
            var isGone = !wanted.contains(entry.getKey());
            if (isGone) {
                place.remove(entry.getValue());
            }
            return isGone;
        });
        for (var i = 0; i < now.size(); i++) {
            var component = shown.computeIfAbsent(key(now.get(i)), make(now.get(i)));
            refresh.accept(component, now.get(i));
            if (i >= place.getElement().getChildCount()
                    || !place.getElement().getChild(i).equals(component.getElement())) {
                place.addComponentAtIndex(i, component);
            }
        }
    }

    private Object key(T what) {
        return identity.apply(what);
    }

    private Function<Object, C> make(T what) {
        return absent -> make.apply(what);
    }
}
