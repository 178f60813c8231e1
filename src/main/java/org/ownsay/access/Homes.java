package org.ownsay.access;

import java.time.LocalTime;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The homes of this installation: nearly always one. */
interface Homes extends Repository<Home, HomeId> {

    Home save(Home home);

    @Modifying
    @Query("update home set breakfast_at = :breakfastAt, lunch_at = :lunchAt, evening_meal_at = :eveningMealAt"
            + " where id = :home")
    void saveMeals(HomeId home, LocalTime breakfastAt, LocalTime lunchAt, LocalTime eveningMealAt);

    Optional<Home> findById(HomeId id);

    @Query("select * from home order by created_at limit 1")
    Optional<Home> findOldest();
}
