package org.ownsay.access;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.ownsay.storage.News;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens homes and finds them. */
@Service
@Transactional
public class Homekeeping {

    private final Homes homes;
    private final News news;

    Homekeeping(Homes homes, News news) {
        this.homes = homes;
        this.news = news;
    }

    public Home open(Home home) {
        news.begin(home.id());
        return homes.save(home);
    }

    /** From now on meals are served at those times. */
    public void serveMealsAt(HomeId home, MealTimes meals) {
        homes.saveMeals(home, meals.breakfastAt(), meals.lunchAt(), meals.eveningMealAt());
        news.add(home);
    }

    /** @throws NoSuchElementException if there is no such home */
    @Transactional(readOnly = true)
    public Home get(HomeId id) {
        return homes.findById(id).orElseThrow(() -> new NoSuchElementException("No home " + id));
    }

    /** The home that needs no thought: the oldest, nearly always the only one. */
    @Transactional(readOnly = true)
    public Optional<Home> findDefault() {
        return homes.findOldest();
    }
}
