"""`copy`: a new resource with the settings of an existing one, and changes."""

import copy
import traceback
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web

from aiomodelarts import ModelArts, ModelArtsError, NotCopyable, NotFound, TokenCredentials, models
from aiomodelarts.testing import FakeModelArts, serving
from tests.contract.conftest import Maker
from tests.contract.documented_calls import RAW, body_of, success

JOB: dict[str, Any] = copy.deepcopy(dict(body_of(RAW["CreateTrainingJob"][3])["example"]))  # type: ignore[index]
SERVICE: dict[str, Any] = copy.deepcopy(dict(body_of(RAW["CreateService"][3])["example"]))  # type: ignore[index]
NOTEBOOK: dict[str, Any] = copy.deepcopy(dict(body_of(RAW["CreateNotebook"][3])["example"]))  # type: ignore[index]
# The service returns neither of these.
LOST_OF_JOBS = ("auto_stop", "notification")
NFS = {"nfs_server_path": "10.0.0.7:/flowers", "local_path": "/home/ma-user/flowers", "read_only": True}


@pytest.fixture
async def client(fake: FakeModelArts) -> Any:
    """A client that speaks to the fake over a socket."""
    async with serving(fake) as address, ModelArts(fake.credentials(address), clock=fake.clock, retries=0) as opened:
        yield opened


def job(**changes: Any) -> dict[str, Any]:
    """The arguments of a job with everything that the service returns."""
    made: dict[str, Any] = copy.deepcopy(JOB)
    made["spec"] = {key: value for key, value in made["spec"].items() if key not in LOST_OF_JOBS}
    made["spec"]["volumes"] = [{"nfs": NFS}]
    return {**made, **changes}


def sent(fake: FakeModelArts, operation: str) -> dict[str, Any]:
    """The body of the last call of an operation."""
    body = next(call.body for call in reversed(fake.calls) if call.operation == operation)
    assert isinstance(body, dict)
    return body


class TestTrainingJobs:
    async def test_everything_is_copied(self, fake: FakeModelArts, client: ModelArts) -> None:
        original = await client.training_jobs.create(**job())
        first = copy.deepcopy(sent(fake, "CreateTrainingJob"))

        made = await client.training_jobs.copy(original.metadata.id, name="second")

        second = sent(fake, "CreateTrainingJob")
        first["metadata"]["name"] = "second"
        for kind in ("inputs", "outputs"):  # the service shows where it puts them
            for channel in [*first["algorithm"][kind], *second["algorithm"][kind]]:
                channel.pop("local_dir", None)
        first["algorithm"]["engine"] |= {k: v for k, v in second["algorithm"]["engine"].items() if k != "engine_id"}
        assert second == first
        assert made.metadata.name == "second"
        assert made.metadata.id != original.metadata.id

    async def test_a_copy_of_a_copy_is_the_same(self, fake: FakeModelArts, client: ModelArts) -> None:
        original = await client.training_jobs.create(**job())
        made = await client.training_jobs.copy(original.metadata.id, name="second")
        second = sent(fake, "CreateTrainingJob")
        await client.training_jobs.copy(made.metadata.id, name="second-2")
        third = sent(fake, "CreateTrainingJob")
        assert third == {**second, "metadata": {**second["metadata"], "name": "second-2"}}

    async def test_a_running_and_an_ended_job_can_be_copied(self, fake: FakeModelArts, client: ModelArts) -> None:
        original = await client.training_jobs.create(**job())
        job_id: Any = original.metadata.id
        fake.clock.advance(60)
        await client.training_jobs.copy(job_id, name="while-running")
        running = sent(fake, "CreateTrainingJob")
        await client.training_jobs.wait(job_id)
        await client.training_jobs.copy(job_id, name="after-its-end")
        assert sent(fake, "CreateTrainingJob")["spec"] == running["spec"]

    async def test_changes_by_name(self, fake: FakeModelArts, client: ModelArts) -> None:
        original = await client.training_jobs.create(**job())
        await client.training_jobs.copy(
            original.metadata.id,
            name="wider",
            description="Two machines more",
            node_count=4,
            flavor_id="modelarts.vm.cpu.8u",
            parameters={"learning_rate": 0.1, "epochs": None, "seed": "7"},
        )
        body = sent(fake, "CreateTrainingJob")
        assert body["metadata"]["name"] == "wider"
        assert body["metadata"]["description"] == "Two machines more"
        assert body["metadata"]["annotations"] == JOB["metadata"]["annotations"]
        assert body["spec"]["resource"] == {"flavor_id": "modelarts.vm.cpu.8u", "node_count": 4}
        assert body["algorithm"]["parameters"] == [
            {"name": "learning_rate", "value": "0.1"},
            {"name": "seed", "value": "7"},
        ]
        assert body["algorithm"]["code_dir"] == JOB["algorithm"]["code_dir"]

    async def test_changes_of_parts(self, fake: FakeModelArts, client: ModelArts) -> None:
        original = await client.training_jobs.create(**job())
        await client.training_jobs.copy(
            original.metadata.id,
            name="other",
            spec={"auto_stop": {"time_unit": "HOURS", "duration": 3}, "volumes": None},
            algorithm=models.TrainingJobAlgorithmInput(boot_file="/flowers/code/other.py"),
            metadata={"annotations": {"tensorboard/enable": None, "jupyter-lab/enable": "true"}},
            endpoints=None,
        )
        body = sent(fake, "CreateTrainingJob")
        assert body["spec"]["auto_stop"] == {"time_unit": "HOURS", "duration": 3}
        assert "volumes" not in body["spec"]
        assert body["spec"]["schedule_policy"] == JOB["spec"]["schedule_policy"]
        assert body["algorithm"]["boot_file"] == "/flowers/code/other.py"
        assert body["algorithm"]["inputs"]
        assert body["metadata"]["name"] == "other"
        assert body["metadata"]["annotations"] == {"fault-tolerance/job-retry-num": "3", "jupyter-lab/enable": "true"}
        assert "endpoints" not in body

    async def test_the_arguments_of_the_caller_stay_as_they_are(self, client: ModelArts) -> None:
        original = await client.training_jobs.create(**job())
        spec: dict[str, Any] = {"resource": {"node_count": 2}, "volumes": [{"nfs": NFS}]}
        before = copy.deepcopy(spec)
        await client.training_jobs.copy(original.metadata.id, name="other", spec=spec, node_count=3)
        assert spec == before

    async def test_an_algorithm_with_an_id_stays_one(self, fake: FakeModelArts, client: ModelArts) -> None:
        algorithm = await client.algorithms.create(
            metadata={"name": "flowers"},
            job_config={
                "code_dir": "/flowers/code/",
                "boot_file": "/flowers/code/train.py",
                "engine": {"engine_id": JOB["algorithm"]["engine"]["engine_id"]},
                "parameters": [{"name": "epochs", "value": "3"}],
            },
        )
        algorithm_id: Any = algorithm.metadata.id
        original = await client.training_jobs.create(
            metadata={"name": "first"}, algorithm={"id": algorithm_id}, spec=job()["spec"]
        )
        job_id: Any = original.metadata.id
        original_with_code: Any = (await client.training_jobs.create(**job())).metadata.id

        await client.training_jobs.copy(job_id, name="second", parameters={"epochs": 5})
        body = sent(fake, "CreateTrainingJob")["algorithm"]
        assert body["id"] == algorithm_id
        assert not {"name", "code_dir", "boot_file", "engine", "command"} & set(body)
        assert body["parameters"] == [{"name": "epochs", "value": "5"}]

        await client.training_jobs.copy(original_with_code, name="with-id", algorithm={"id": algorithm_id})
        assert not {"code_dir", "boot_file", "engine"} & set(sent(fake, "CreateTrainingJob")["algorithm"])

        code = {"code_dir": "/other/code/", "boot_file": "/other/code/train.py"}
        await client.training_jobs.copy(job_id, name="third", algorithm=code)
        body = sent(fake, "CreateTrainingJob")["algorithm"]
        assert "id" not in body
        assert body["code_dir"] == "/other/code/"

    async def test_volumes_that_are_not_returned_are_refused(self, fake: FakeModelArts, client: ModelArts) -> None:
        original = await client.training_jobs.create(**{**JOB, "metadata": {"name": "first"}})
        job_id: Any = original.metadata.id
        calls = len(fake.calls)
        with pytest.raises(NotCopyable) as caught:
            await client.training_jobs.copy(job_id, name="second")
        assert str(caught.value) == (
            f"CreateTrainingJob: training_jobs {job_id} can't be copied: the service did not return spec.volumes.0; "
            "pass spec="
        )
        assert isinstance(caught.value, ModelArtsError)
        assert [call.operation for call in fake.calls[calls:]] == ["ShowTrainingJobDetails"]
        await client.training_jobs.copy(job_id, name="second", spec={"volumes": JOB["spec"]["volumes"]})
        assert sent(fake, "CreateTrainingJob")["spec"]["volumes"] == JOB["spec"]["volumes"]

    async def test_tasks_of_different_types_are_refused(self, fake: FakeModelArts, client: ModelArts) -> None:
        resource = {"flavor_id": "modelarts.vm.cpu.8u", "node_count": 1}
        tasks: Any = [{"role": "ps", "task_resource": resource}, {"role": "worker", "task_resource": resource}]
        original = await client.training_jobs.create(metadata={"name": "first"}, tasks=tasks)
        job_id: Any = original.metadata.id
        with pytest.raises(NotCopyable, match="its tasks can't be taken from the response; pass tasks="):
            await client.training_jobs.copy(job_id, name="second")
        await client.training_jobs.copy(job_id, name="second", tasks=tasks)
        assert sent(fake, "CreateTrainingJob")["tasks"] == tasks

    async def test_a_job_that_does_not_exist(self, client: ModelArts) -> None:
        with pytest.raises(NotFound):
            await client.training_jobs.copy("no-such-job", name="second")
        with pytest.raises(ValueError, match="empty"):
            await client.training_jobs.copy("", name="second")

    async def test_the_new_name_is_required(self, client: ModelArts) -> None:
        with pytest.raises(TypeError, match="name"):
            await client.training_jobs.copy("some-job")  # type: ignore[call-arg]

    async def test_fields_that_the_spec_lacks(self, serve: Any) -> None:
        shown = {"kind": "job", "metadata": {"id": "1", "name": "first"}, "spec": {"resource": {"flavor_id": "f"}}}
        body = await copied(
            serve,
            shown,
            lambda client: client.training_jobs.copy("1", name="second", extra_body={"spec": {"runtime": "new"}}),
        )
        assert body["spec"] == {"resource": {"flavor_id": "f"}, "runtime": "new"}


class TestServices:
    @staticmethod
    def given() -> dict[str, Any]:
        made: dict[str, Any] = copy.deepcopy(SERVICE)
        made.pop("service_secrets")
        made["config"][0].pop("deploy_timeout_in_seconds")
        return made

    async def test_everything_is_copied(self, fake: FakeModelArts, client: ModelArts) -> None:
        original = await client.services.create(**self.given())
        first = copy.deepcopy(sent(fake, "CreateService"))
        made = await client.services.copy(original.service_id, name="flowers-online-2")
        assert made.service_id != original.service_id
        assert sent(fake, "CreateService") == {**first, "service_name": "flowers-online-2"}

    async def test_changes_of_the_only_model(self, fake: FakeModelArts, client: ModelArts, make: Maker) -> None:
        config = {
            "model_id": "one",
            "specification": "modelarts.vm.cpu.2u",
            "instance_count": 1,
            "envs": {"A": "1", "B": "2"},
        }
        original = await client.services.create(service_name="first", infer_type="real-time", config=[config])
        await client.services.copy(
            original.service_id,
            name="second",
            model_id="two",
            instance_count=3,
            envs={"A": None, "C": "3"},
            description="More instances",
        )
        body = sent(fake, "CreateService")
        changed = {**config, "model_id": "two", "instance_count": 3, "envs": {"B": "2", "C": "3"}}
        assert body["config"] == [changed]
        assert body["description"] == "More instances"

    async def test_changes_of_one_of_several_models_are_refused(self, client: ModelArts) -> None:
        original = await client.services.create(**self.given())
        with pytest.raises(NotCopyable, match=r"model_id= changes the only item of config, .*; pass config="):
            await client.services.copy(original.service_id, name="second", model_id="two")

    async def test_edge_nodes_are_sent_by_id(self, serve: Any) -> None:
        shown = dict(success(RAW["ShowService"][3])[1]["example"])
        entry = {"model_id": "m", "specification": "s", "instance_count": 1, "weight": "100"}
        nodes = [{"id": "node-1", "name": "greenhouse", "state": "NORMAL"}, {"id": "node-2"}]
        shown = {**shown, "infer_type": "edge", "config": [{**entry, "nodes": nodes, "status": "ready"}]}
        body = await copied(serve, shown, lambda client: client.services.copy("id", name="second"))
        assert body["config"] == [{**entry, "weight": 100, "nodes": ["node-1", "node-2"]}]
        assert body["service_name"] == "second"
        assert not {"service_id", "status", "access_address", "owner", "tenant", "project"} & set(body)


class TestNotebooks:
    async def test_everything_that_is_returned_is_copied(self, fake: FakeModelArts, client: ModelArts) -> None:
        images = await client.images.list(type="BUILD_IN")
        given = {**NOTEBOOK, "image_id": images.data[0].id}  # type: ignore[index]
        original = await client.notebooks.create(**given)
        first = copy.deepcopy(sent(fake, "CreateNotebook"))
        made = await client.notebooks.copy(original.id, name="second")
        left_out = {key: value for key, value in first.items() if key not in ("lease", "hooks")}
        assert sent(fake, "CreateNotebook") == {**left_out, "name": "second"}
        assert made.name == "second"

    async def test_changes(self, fake: FakeModelArts, client: ModelArts) -> None:
        images = await client.images.list(type="BUILD_IN")
        original = await client.notebooks.create(**{**NOTEBOOK, "image_id": images.data[0].id})  # type: ignore[index]
        await client.notebooks.copy(
            original.id,
            name="second",
            volume={"capacity": 40},
            lease={"duration": timedelta(hours=2), "type": "timing"},
            endpoints=None,
        )
        body = sent(fake, "CreateNotebook")
        assert body["volume"] == {**NOTEBOOK["volume"], "capacity": 40}
        assert body["lease"] == {"duration": 7200000, "type": "timing"}
        assert "endpoints" not in body

    async def test_a_file_system_of_ones_own_must_be_passed(self, serve: Any) -> None:
        volume = {"category": "EFS", "ownership": "DEDICATED", "mount_path": "/home/ma-user/work/"}
        shown = {"id": "1", "name": "lab", "flavor": "f", "image": {"id": "i", "name": "n"}, "volume": volume}
        with pytest.raises(NotCopyable, match=r"volume\.uri, which volume\.ownership DEDICATED needs; pass volume="):
            await copied(serve, shown, lambda client: client.notebooks.copy("1", name="second"))
        own = {"uri": "sfs.test:/share", "id": "sfs-1"}
        body = await copied(serve, shown, lambda client: client.notebooks.copy("1", name="second", volume=own))
        assert body["volume"] == {"category": "EFS", "ownership": "DEDICATED", **own}

    async def test_what_a_request_requires_must_be_returned(self, serve: Any) -> None:
        shown = {"id": "1", "name": "lab", "flavor": "f", "image": {"id": "i"}}
        with pytest.raises(NotCopyable, match="the service did not return volume; pass volume="):
            await copied(serve, shown, lambda client: client.notebooks.copy("1", name="second"))

    async def test_a_flavor_replaces_resources_of_ones_own(self, serve: Any) -> None:
        volume = {"category": "EVS", "ownership": "MANAGED"}
        shown = {"id": "1", "name": "lab", "custom_spec": {"cpu": 2}, "image": {"id": "i"}, "volume": volume}
        body = await copied(serve, shown, lambda client: client.notebooks.copy("1", name="second"))
        assert body["custom_spec"] == {"cpu": 2}
        body = await copied(serve, shown, lambda client: client.notebooks.copy("1", name="second", flavor="f"))
        assert body["flavor"] == "f"
        assert "custom_spec" not in body


class TestOddResponses:
    async def test_nulls_and_empty_values_are_not_sent(self, serve: Any) -> None:
        shown = {
            "kind": "job",
            "metadata": {"id": "1", "name": "first", "description": "", "annotations": None},
            "algorithm": {
                "id": "",
                "command": None,
                "code_dir": "/c/",
                "boot_file": "/c/b.py",
                "parameters": [],
                "engine": {},
            },
            "spec": {"resource": {"flavor_id": "f", "node_count": 1, "pool_id": ""}, "volumes": None},
            "new_key": {"unknown": 1},
        }
        body = await copied(serve, shown, lambda client: client.training_jobs.copy("1", name="second"))
        assert body == {
            "kind": "job",
            "metadata": {"name": "second"},
            "algorithm": {"code_dir": "/c/", "boot_file": "/c/b.py"},
            "spec": {"resource": {"flavor_id": "f", "node_count": 1}},
        }

    async def test_an_empty_parameter_stays_one(self, serve: Any) -> None:
        shown = {
            "kind": "job",
            "metadata": {"id": "1", "name": "first"},
            "algorithm": {"parameters": [{"name": "resume", "value": ""}]},
        }
        body = await copied(serve, shown, lambda client: client.training_jobs.copy("1", name="second"))
        assert body["algorithm"]["parameters"] == [{"name": "resume", "value": ""}]

    async def test_hidden_secrets_are_refused(self, serve: Any) -> None:
        shown = {
            "kind": "job",
            "metadata": {"id": "1", "name": "first"},
            "algorithm": {"environments": [{"PASSWORD": "******"}, {"LEVEL": "info"}]},
        }
        with pytest.raises(NotCopyable, match=r"did not return algorithm\.environments\.PASSWORD; pass algorithm="):
            await copied(serve, shown, lambda client: client.training_jobs.copy("1", name="second"))
        given = {"environments": {"PASSWORD": "secret-of-mine"}}
        body = await copied(serve, shown, lambda client: client.training_jobs.copy("1", name="2", algorithm=given))
        assert body["algorithm"]["environments"] == {"PASSWORD": "secret-of-mine", "LEVEL": "info"}

    async def test_asterisks_of_the_caller_are_sent(self, serve: Any) -> None:
        shown = {"kind": "job", "metadata": {"id": "1", "name": "first", "description": "***"}}
        with pytest.raises(NotCopyable, match=r"did not return metadata\.description; pass metadata="):
            await copied(serve, shown, lambda client: client.training_jobs.copy("1", name="second"))
        body = await copied(
            serve, shown, lambda client: client.training_jobs.copy("1", name="***", description="*****")
        )
        assert body["metadata"] == {"name": "***", "description": "*****"}

    async def test_a_list_is_no_mapping_of_values(self, serve: Any) -> None:
        shown = {"kind": "job", "metadata": {"id": "1", "name": "first"}}
        wrong: Any = [{"name": "epochs", "value": "5"}]
        with pytest.raises(TypeError, match="parameters is not a mapping"):
            await copied(serve, shown, lambda client: client.training_jobs.copy("1", name="2", parameters=wrong))

    async def test_no_secret_is_in_the_error_or_its_frames(self, serve: Any) -> None:
        shown = {
            "kind": "job",
            "metadata": {"id": "1", "name": "first"},
            "algorithm": {"environments": [{"PASSWORD": "secret-of-the-job"}]},
            "spec": {"volumes": [{}]},
        }
        given = {"environments": {"TOKEN": "secret-of-the-caller"}}
        with pytest.raises(NotCopyable) as caught:
            await copied(serve, shown, lambda client: client.training_jobs.copy("1", name="2", algorithm=given))
        frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        own = [frame for frame in frames.stack if "aiomodelarts/" in frame.filename]
        shown_locals = "".join(str(frame.locals) for frame in own)
        assert own
        assert "secret-of" not in shown_locals


async def copied(serve: Any, shown: dict[str, Any], call: Any) -> dict[str, Any]:
    """The body of the request for a copy of a resource that the service shows in a certain way."""
    bodies: list[dict[str, Any]] = []

    async def handle(request: web.Request) -> web.Response:
        if request.method == "GET":
            return web.json_response(shown)
        bodies.append(await request.json())
        return web.json_response(shown, status=201 if "training" in request.path else 200)

    async with (
        serve(handle) as url,
        ModelArts(TokenCredentials("token"), project_id="0" * 32, endpoint=url, retries=0) as client,
    ):
        await call(client)
    assert len(bodies) == 1
    return bodies[0]
