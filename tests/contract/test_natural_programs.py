"""The programs in tests/natural, run as their authors would test them: against the fake, in this process."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from aiomodelarts import ModelArts, WaitFailed
from aiomodelarts.models import TrainingJob, TrainingJobPhase
from aiomodelarts.testing import FakeModelArts
from tests.natural import clean_up as clean_up_program
from tests.natural import dataset_to_service as service_program
from tests.natural import sweep as sweep_program
from tests.natural.clean_up import CleanUp, clean_up
from tests.natural.dataset_to_service import dataset_to_service
from tests.natural.sweep import sweep
from tests.natural.web_backend import create_app

FLAVOR = "modelarts.p3.large.public"
YOUNGER = timedelta(days=-1)  # everything is older


async def new_job(client: ModelArts, name: str) -> TrainingJob:
    return await client.training_jobs.create(
        metadata={"name": name},
        algorithm={"code_dir": "/shop/code/", "boot_file": "/shop/code/train.py"},
        spec={"resource": {"flavor_id": FLAVOR, "node_count": 1}},
    )


async def new_notebook(client: ModelArts, name: str) -> str:
    image = await client.images.list(type="BUILD_IN").first()
    assert image is not None
    notebook = await client.notebooks.create_and_wait(
        name=name,
        flavor="modelarts.vm.cpu.2u",
        image_id=image.id,
        volume={"category": "EVS", "ownership": "MANAGED", "capacity": 5},
    )
    return notebook.id


async def failed_service(client: ModelArts, fake: FakeModelArts, name: str) -> None:
    model = await client.models.create_and_wait(
        model_name=name, model_version="1.0.0", model_type="PyTorch", source_location="https://shop.example.com/"
    )
    fake.plan_outcome("services", "failed")
    with pytest.raises(WaitFailed):
        await client.services.create_and_wait(
            service_name=name,
            infer_type="real-time",
            config=[
                {
                    "model_id": model.model_id,
                    "weight": 100,
                    "specification": "modelarts.vm.cpu.2u",
                    "instance_count": 1,
                }
            ],
        )


class TestWebBackend:
    @pytest.fixture
    def browser(self, modelarts: ModelArts) -> httpx.AsyncClient:
        transport = httpx.ASGITransport(create_app(modelarts), raise_app_exceptions=False)
        return httpx.AsyncClient(transport=transport, base_url="http://backend")

    async def test_creates_shows_and_follows_a_job(self, browser: httpx.AsyncClient, modelarts: ModelArts) -> None:
        wanted = {"name": "roses", "parameters": {"epochs": 3}}
        created = await browser.post("/jobs", json=wanted)
        assert created.status_code == 201
        log = await browser.get(created.headers["Location"] + "/log")
        assert log.text.count("\n") >= 2
        shown = (await browser.get(created.headers["Location"])).json()
        assert (shown["name"], shown["state"], shown["machines"]) == ("roses", "Completed", 1)
        assert datetime.fromisoformat(shown["created"]).tzinfo is not None
        assert (await browser.post("/jobs", json=wanted)).status_code == 409
        await new_notebook(modelarts, "Tulips")
        assert (await browser.get("/states")).json() == {"Completed": 1}
        assert [one["name"] for one in (await browser.get("/notebooks")).json()] == ["tulips"]

    async def test_lists_a_page_of_jobs(self, browser: httpx.AsyncClient, modelarts: ModelArts) -> None:
        for number in range(3):
            await new_job(modelarts, f"job-{number}")
        listed = (await browser.get("/jobs?limit=2")).json()
        assert listed["total"] == 3
        assert {job["name"] for job in listed["jobs"]} < {"job-0", "job-1", "job-2"}
        assert len(listed["jobs"]) == 2

    async def test_stops_a_job(self, browser: httpx.AsyncClient, modelarts: ModelArts) -> None:
        job = await new_job(modelarts, "endless")
        await modelarts.training_jobs.wait(job.metadata.id, until="Running")
        stopped = await browser.post(f"/jobs/{job.metadata.id}/stop")
        assert stopped.json()["state"] in {"Terminating", "Terminated"}

    async def test_reports_errors_as_statuses(self, browser: httpx.AsyncClient, modelarts_fake: FakeModelArts) -> None:
        missing = "/jobs/00000000-0000-4000-8000-000000000000"
        assert (await browser.get(missing)).status_code == 404
        modelarts_fake.fail("ShowTrainingJobDetails", status=409, times=1)
        assert (await browser.get(missing)).status_code == 409
        modelarts_fake.fail("ShowTrainingJobDetails", status=429, headers={"Retry-After": "7"}, times=3)
        busy = await browser.get(missing)
        assert (busy.status_code, busy.headers.get("Retry-After")) == (503, "7")
        modelarts_fake.fail("StopTrainingJob", status=429, headers={"Retry-After": "30"}, times=1)
        assert (await browser.post(missing + "/stop")).status_code == 504
        modelarts_fake.fail("ListNotebooks", status=403, times=1)
        assert (await browser.get("/notebooks")).status_code == 502


class TestSweep:
    async def test_trains_each_combination_once(self, modelarts: ModelArts, modelarts_fake: FakeModelArts) -> None:
        results = await sweep(modelarts, "roses")
        assert {one.name for one in results} == {f"roses-{number:03}" for number in range(6)}
        assert {one.state for one in results} == {TrainingJobPhase.COMPLETED}
        assert all(one.lines > 0 and one.seconds > 0 for one in results)
        again = await sweep(modelarts, "roses")
        assert {one.job_id for one in again} == {one.job_id for one in results}
        modelarts_fake.assert_called("CreateTrainingJob", times=6)

    async def test_reports_a_trial_that_failed(self, modelarts: ModelArts, modelarts_fake: FakeModelArts) -> None:
        modelarts_fake.plan_outcome("training_jobs", "Failed")
        results = await sweep(modelarts)
        assert sorted(one.state.value for one in results) == ["Completed"] * 5 + ["Failed"]


class TestCleanUp:
    @pytest.fixture
    async def garden(self, modelarts: ModelArts, modelarts_fake: FakeModelArts) -> dict[str, str]:
        """Old and new, failed and completed, running and stopped resources."""
        modelarts_fake.plan_outcome("training_jobs", "Failed")
        failed = await new_job(modelarts, "test-failed")
        with pytest.raises(WaitFailed):
            await modelarts.training_jobs.wait(failed.metadata.id)
        await modelarts.training_jobs.wait((await new_job(modelarts, "test-completed")).metadata.id)
        stopped = await new_notebook(modelarts, "test-stopped")
        await modelarts.notebooks.stop_and_wait(stopped)
        other = await new_notebook(modelarts, "other-stopped")
        await modelarts.notebooks.stop_and_wait(other)
        await failed_service(modelarts, modelarts_fake, "test-service")
        return {"failed": failed.metadata.id, "stopped": stopped, "other": other}

    @staticmethod
    async def names(client: ModelArts) -> set[str]:
        return {
            *[job.metadata.name async for job in client.training_jobs.list()],
            *[notebook.name async for notebook in client.notebooks.list()],
            *[service.service_name async for service in client.services.list()],
        }

    @pytest.mark.usefixtures("garden")
    async def test_deletes_what_has_the_age_and_the_prefix(self, modelarts: ModelArts) -> None:
        everything = await self.names(modelarts)
        deleted = await clean_up(modelarts, "test-", YOUNGER)
        assert {old.name for old in deleted} == {"test-failed", "test-stopped", "test-service"}
        assert await self.names(modelarts) == everything - {old.name for old in deleted}

    @pytest.mark.usefixtures("garden")
    async def test_keeps_what_is_young_and_what_is_only_looked_at(self, modelarts: ModelArts) -> None:
        everything = await self.names(modelarts)
        assert await clean_up(modelarts, "test-", timedelta(days=20_000)) == []
        listed = await clean_up(modelarts, "test-", YOUNGER, dry_run=True)
        assert {old.name for old in listed} == {"test-failed", "test-stopped", "test-service"}
        assert await self.names(modelarts) == everything

    async def test_goes_on_when_one_cannot_be_deleted(
        self, garden: dict[str, str], modelarts: ModelArts, modelarts_fake: FakeModelArts
    ) -> None:
        jobs = await CleanUp(modelarts, "test-", datetime.now(UTC) + timedelta(days=36500)).jobs()
        assert [old.id for old in jobs] == [garden["failed"]]
        modelarts_fake.fail("DeleteTrainingJob", status=409, times=1)
        deleted = await clean_up(modelarts, "test-", YOUNGER)
        assert {old.name for old in deleted} == {"test-stopped", "test-service"}
        await modelarts.training_jobs.delete(garden["failed"])


class TestDatasetToService:
    async def test_deploys_and_updates(
        self, modelarts: ModelArts, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        log = tmp_path / "train.log"
        address = await dataset_to_service(modelarts, "flowers", "/shop/photos/", log)
        assert address.startswith("https://")
        assert len((await asyncio.to_thread(log.read_text)).splitlines()) > 1
        assert await dataset_to_service(modelarts, "flowers", "/shop/photos/", log) == address
        printed = capsys.readouterr().out
        assert "published v2 (" in printed
        assert "model flowers 1.0.1: published" in printed
        [service] = await modelarts.services.list()
        config = (await modelarts.services.get(service.service_id)).config
        assert [part.model_version for part in config] == ["1.0.1"]


class TestMain:
    """The programs as a whole, with a client of the fake in place of one for the cloud."""

    @pytest.fixture(autouse=True)
    def run_in(self, monkeypatch: pytest.MonkeyPatch, modelarts_fake: FakeModelArts, tmp_path: Path) -> None:
        for program in (clean_up_program, service_program, sweep_program):
            monkeypatch.setattr(program, "ModelArts", modelarts_fake.client)
        monkeypatch.chdir(tmp_path)

    async def test_sweep(self, capsys: pytest.CaptureFixture[str]) -> None:
        await sweep_program.main("roses")
        assert "best: roses-00" in capsys.readouterr().out

    async def test_clean_up(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        monkeypatch.setattr("sys.argv", ["clean_up.py", "--prefix", "test-", "--days", "0.5", "--dry-run"])
        await clean_up_program.main()
        assert "0 deleted; 0 training jobs are left" in capsys.readouterr().out

    async def test_dataset_to_service(
        self, modelarts_fake: FakeModelArts, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        await service_program.main("flowers", "/shop/photos/")
        assert "is ready" in capsys.readouterr().out
        assert (tmp_path / "flowers.log").is_file()
        modelarts_fake.plan_outcome("training_jobs", "Failed")
        with pytest.raises(SystemExit, match="failed: "):
            await service_program.main("flowers", "/shop/photos/")
