"""Ten seconds of the soak: `python -m benchmarks.soak` runs it for a minute or as long as one likes."""

from benchmarks.soak import CONNECTIONS, TOKEN_LIFE, soak
from tests.reliability.faults import FAULTS

SECONDS = 10.0
MOST_GROWTH = 300_000


async def test_two_hundred_tasks_for_ten_seconds() -> None:
    report = await soak(200, SECONDS, seed=5, spells=3)
    assert report.wrong == []
    assert report.ends["answer"] > 0.9 * report.ends.total()
    assert report.ends.total() > 500
    assert len(report.faults) > len(FAULTS) / 3
    assert report.growth < MOST_GROWTH
    assert max(report.connections) <= report.most_connections <= CONNECTIONS + 1
    assert report.connections[-1] == 0
    # A token has to be asked for again and again, but never by each of those who need it.
    assert SECONDS / TOKEN_LIFE / 2 <= report.logins <= 3 * report.seconds / TOKEN_LIFE + 3
