"""Tests against a fake in this process, without sockets, where waiting takes no time."""

import pytest
from flower_shop import Season, SeasonFailed

from aiomodelarts import ModelArts, PermissionDenied
from aiomodelarts.testing import FakeModelArts

PHOTOS = "/shop/spring/photos/"


@pytest.fixture
def reported() -> list[str]:
    return []


@pytest.fixture
def season(modelarts: ModelArts, reported: list[str]) -> Season:
    return Season(modelarts, "spring", reported.append)


async def deployed(client: ModelArts) -> list[str]:
    """Return the versions of the models that the service uses."""
    [service] = [service async for service in client.services.list()]
    shown = await client.services.get(service.service_id)
    return [part.model_version for part in shown.config]


async def test_the_service_uses_the_new_model(
    season: Season, modelarts: ModelArts, modelarts_fake: FakeModelArts, reported: list[str]
) -> None:
    assert await deployed(modelarts) == ["1.0.0"]
    assert (await season.begin(PHOTOS)).startswith("https://")
    assert await deployed(modelarts) == ["1.0.1"]
    assert reported == [f"training on {PHOTOS}", "publishing version 1.0.1", "deploying"]
    modelarts_fake.assert_called(
        "CreateTrainingJob", times=1, body={"algorithm": {"inputs": [{"remote": {"obs": {"obs_url": PHOTOS}}}]}}
    )
    modelarts_fake.assert_called("CreateService", times=0)


@pytest.mark.modelarts(seed=[])
async def test_the_first_season_creates_the_service(season: Season, modelarts: ModelArts) -> None:
    await season.begin(PHOTOS)
    assert await deployed(modelarts) == ["1.0.0"]


@pytest.mark.parametrize(
    ("resource", "state", "steps"), [("training_jobs", "Failed", 1), ("models", "failed", 2), ("services", "failed", 3)]
)
async def test_failure_is_reported(
    resource: str, state: str, steps: int, season: Season, modelarts_fake: FakeModelArts, reported: list[str]
) -> None:
    modelarts_fake.plan_outcome(resource, state)
    with pytest.raises(SeasonFailed, match="spring: "):
        await season.begin(PHOTOS)
    assert len(reported) == steps


async def test_failed_training_does_not_change_the_service(
    season: Season, modelarts: ModelArts, modelarts_fake: FakeModelArts
) -> None:
    modelarts_fake.plan_outcome("training_jobs", "Failed")
    with pytest.raises(SeasonFailed):
        await season.begin(PHOTOS)
    assert await deployed(modelarts) == ["1.0.0"]
    modelarts_fake.assert_called("CreateModel", times=0)


async def test_throttled_calls_are_retried(season: Season, modelarts_fake: FakeModelArts) -> None:
    modelarts_fake.fail("CreateTrainingJob", status=429, headers={"Retry-After": "3"}, times=2)
    modelarts_fake.fail("ListModels", reset=True)
    await season.begin(PHOTOS)
    assert [call.status for call in modelarts_fake.calls_of("CreateTrainingJob")][:2] == [429, 429]


async def test_refused_calls_are_not_retried(season: Season, modelarts_fake: FakeModelArts) -> None:
    modelarts_fake.fail("CreateTrainingJob", status=403, code="ModelArts.0012", message="Not allowed.")
    with pytest.raises(PermissionDenied, match="Not allowed"):
        await season.begin(PHOTOS)
    modelarts_fake.assert_called("CreateTrainingJob", times=1)


async def test_seasons_from_a_restored_state(
    season: Season, modelarts: ModelArts, modelarts_fake: FakeModelArts
) -> None:
    before = modelarts_fake.snapshot()
    for _ in range(2):
        await season.begin(PHOTOS)
        assert await deployed(modelarts) == ["1.0.1"]
        modelarts_fake.restore(before)


async def test_end_deletes_the_service(season: Season, modelarts: ModelArts) -> None:
    await season.end()
    assert [service async for service in modelarts.services.list()] == []
    await season.end()
