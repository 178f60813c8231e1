package org.ownsay.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.access.HomeId;
import org.ownsay.choosing.KioskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@KioskTest
class NewsTest {

    @Autowired
    News news;

    @Autowired
    TransactionTemplate transaction;

    private final Id rowanHouse = HomeId.next();
    private final Id elmHouse = HomeId.next();

    @BeforeEach
    void bothHomesHaveNewsFromTheirFirstDayOn() {
        transaction.executeWithoutResult(status -> {
            news.begin(rowanHouse);
            news.begin(elmHouse);
        });
    }

    @Test
    void thereIsNoneAtFirst() {
        assertThat(news.count(rowanHouse)).isZero();
    }

    @Test
    void thereIsNoneWhereNobodyBegan() {
        assertThat(news.count(HomeId.next())).isZero();
    }

    @Test
    void movesWithEveryPiece() {
        tell(rowanHouse);
        tell(rowanHouse);
        assertThat(news.count(rowanHouse)).isEqualTo(2);
    }

    @Test
    void ofOneHomeIsNoneOfAnothers() {
        tell(rowanHouse);
        assertThat(news.count(elmHouse)).isZero();
    }

    @Test
    void isOnlyToldTogetherWithWhatItIsAbout() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> news.add(rowanHouse));
    }

    @Test
    void ofSomethingThatWasNotKeptIsNone() {
        transaction.executeWithoutResult(status -> {
            news.add(rowanHouse);
            status.setRollbackOnly();
        });
        assertThat(news.count(rowanHouse)).isZero();
    }

    @Test
    void isNotHeardBeforeItIsTrue() throws Exception {
        try (var others = Executors.newSingleThreadExecutor()) {
            var heard = transaction.execute(status -> {
                news.add(rowanHouse);
                return get(others.submit(() -> news.count(rowanHouse))::get);
            });
            assertThat(heard).isZero();
        }
    }

    @Test
    void ofManyAtOnceIsHeardInFull() throws Exception {
        try (var tablets = Executors.newFixedThreadPool(8)) {
            var told = IntStream.range(0, 40)
                    .mapToObj(i -> tablets.submit(() -> tell(rowanHouse)))
                    .toList();
            for (var one : told) {
                one.get(20, TimeUnit.SECONDS);
            }
        }
        assertThat(news.count(rowanHouse)).isEqualTo(40);
    }

    @Test
    void whoComesSecondWaitsSoThatNoNumberHidesWhatCameBefore() throws Exception {
        var firstHasTold = new CountDownLatch(1);
        var firstMayGo = new CountDownLatch(1);
        try (var tablets = Executors.newFixedThreadPool(2)) {
            var first = tablets.submit(() -> transaction.executeWithoutResult(status -> {
                news.add(rowanHouse);
                firstHasTold.countDown();
                await(firstMayGo);
            }));
            await(firstHasTold);
            var second = tablets.submit(() -> tell(rowanHouse));
            var secondWaits = !finishes(second, 150);
            var heardMeanwhile = news.count(rowanHouse);
            firstMayGo.countDown();
            first.get(20, TimeUnit.SECONDS);
            second.get(20, TimeUnit.SECONDS);
            assertThat(secondWaits).isTrue();
            assertThat(heardMeanwhile).isZero();
        }
    }

    private void tell(Id about) {
        transaction.executeWithoutResult(status -> news.add(about));
    }

    private static boolean finishes(Future<?> work, int ms) throws Exception {
        try {
            work.get(ms, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillWaiting) {
            return false;
        }
    }

    private static void await(CountDownLatch latch) {
        get(() -> latch.await(20, TimeUnit.SECONDS));
    }

    private static <T> T get(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
