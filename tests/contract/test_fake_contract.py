"""What the fake answers is what the spec documents, for every operation."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from aiomodelarts import ModelArts
from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import PROJECT_ID, FakeModelArts, Recorded
from aiomodelarts.testing.call import HANDLERS
from aiomodelarts.testing.contract import contracts

Scenario = Callable[[ModelArts, Any], Awaitable[Any]]
SCENARIOS: dict[str, Scenario] = {}


def scenario(operation: str) -> Callable[[Scenario], Scenario]:
    """The way to a call of an operation that succeeds; the last call is the one in question."""

    def register(function: Scenario) -> Scenario:
        SCENARIOS[operation] = function
        return function

    return register


@scenario("CreateAuthorization")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.authorizations.create(user_id="gardener", type="agency", content="modelarts_agency")


@scenario("CreateModelArtsAgency")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.authorizations.create_agency(agency_name_suffix="gardeners")


@scenario("DeleteAuthorizations")
async def _(client: ModelArts, make: Any) -> Any:
    await make.authorization("gardener")
    return await client.authorizations.delete(user_id="gardener")


@scenario("GetAuthorizations")
async def _(client: ModelArts, make: Any) -> Any:
    await make.authorization("gardener", user_name="Gardener")
    await make.authorization("caller", type="credential", content="access-key", secret_key="secret")
    return await client.authorizations.list()


@scenario("ListBuiltInAlgorithms")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.built_in_algorithms.list()


@scenario("CreateDevelopmentEnvironment")
async def _(client: ModelArts, make: Any) -> Any:
    return await make.environment(
        description="Trying things out",
        pool={"id": "pool-1", "type": "USER_DEFINED"},
        ai_project={"id": "project-1"},
        workspace={"id": "0"},
        spec={
            "storage": {"type": "obs", "location": {"path": "/bucket/lab/"}},
            "extend_storage": [{"type": "obs", "location": {"path": "/bucket/more/"}}],
            "auto_stop": {"enable": True, "duration": 3600, "prompt": True},
            "annotations": {"team": "botany"},
        },
    )


@scenario("ShowDevelopmentEnvironment")
async def _(client: ModelArts, make: Any) -> Any:
    make.fake.plan_outcome("development_environments", "CREATE_FAILED")
    made = await make.environment()
    make.fake.clock.advance(60)
    return await client.development_environments.get(made.id)


@scenario("ListDevelopmentEnvironments")
async def _(client: ModelArts, make: Any) -> Any:
    await make.environment()
    return await client.development_environments.list(de_type="Notebook")


@scenario("UpdateDevelopmentEnvironment")
async def _(client: ModelArts, make: Any) -> Any:
    made = await make.environment()
    return await client.development_environments.update(
        made.id, description="New", spec={"auto_stop": {"enable": False}}
    )


@scenario("ManageDevelopmentEnvironment")
async def _(client: ModelArts, make: Any) -> Any:
    made = await make.running_environment()
    return await client.development_environments.run_action(made.id, action="stop")


@scenario("DeleteDevelopmentEnvironment")
async def _(client: ModelArts, make: Any) -> Any:
    made = await make.stopped_environment()
    return await client.development_environments.delete(made.id)


@scenario("ListJobEngines")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.job_specifications.list_engines()


@scenario("ListJobResourceSpecs")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.job_specifications.list_resource_specs()


@scenario("CreateModel")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.models.create(model_name="flowers", model_version="1.0.0", model_type="PyTorch")


@scenario("ShowModel")
async def _(client: ModelArts, make: Any) -> Any:
    parameter = {
        "url": "/",
        "protocol": "https",
        "method": "post",
        "param_name": "image",
        "param_type": "file",
        "param_desc": "Picture",
    }
    package = {"package_name": "pillow", "package_version": "9.5.0", "restraint": "ATLEAST"}
    made = await client.models.create(
        model_name="flowers",
        model_version="1.0.0",
        model_type="PyTorch",
        runtime="pytorch_1.8.0",
        source_copy="true",
        source_type="auto",
        source_job_id="12",
        source_job_version="V0001",
        initial_config='{"model_type": "PyTorch"}',
        model_algorithm="image_classification",
        model_metrics='{"f1": 0.9}',
        install_type=["real-time", "batch"],
        apis=[{"url": "/", "protocol": "https", "method": "post", "input_params": {"type": "object"}}],
        input_params=[parameter],
        output_params=[parameter],
        dependencies=[{"installer": "pip", "packages": [package]}],
        model_docs=[{"doc_name": "Guide", "doc_url": "https://docs.example.com/flowers"}],
    )
    return await client.models.get(made.model_id)


@scenario("ListModels")
async def _(client: ModelArts, make: Any) -> Any:
    await make.model(description="Names flowers", source_copy="false")
    return await client.models.list()


@scenario("DeleteModel")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.models.delete(await make.model())


@scenario("ShowModelEngineAndRuntime")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.models.list_runtimes()


@scenario("CreateService")
async def _(client: ModelArts, make: Any) -> Any:
    entry = {"model_id": "some-model", "specification": "modelarts.vm.cpu.2u", "instance_count": 1}
    return await client.services.create(service_name="flowers", infer_type="real-time", config=[entry])


@scenario("ShowService")
async def _(client: ModelArts, make: Any) -> Any:
    """Everything that can be given, so that all of it has to come back in a documented form."""
    node_affinity = {"mode": "preferred", "pool_infos": [{"pool_name": "pool-1", "nodes": [{"name": "192.168.20.14"}]}]}
    entry = {
        "model_id": await make.published_model(),
        "specification": "custom",
        "custom_spec": {"cpu": 2.5, "memory": 6144, "gpu_p4": 0.5},
        "instance_count": 2,
        "weight": 100,
        "deploy_timeout_in_seconds": 600,
        "envs": {"LOG_LEVEL": "info"},
        "pool_name": "pool-1",
        "cluster_id": "cluster-1",
        "nodes": ["node-1"],
        "affinity": {"node_affinity": node_affinity},
        "src_type": "ManifestFile",
        "src_path": "https://bucket.example.com/in/",
        "dest_path": "https://bucket.example.com/out/",
        "req_uri": "/",
        "mapping_type": "file",
        "mapping_rule": {"type": "array"},
    }
    made = await client.services.create(
        service_name="flowers",
        infer_type="real-time",
        config=[entry],
        description="Names flowers",
        workspace_id="0",
        schedule=[{"type": "stop", "time_unit": "DAYS", "duration": 7}],
        pool_name="pool-1",
        cluster_id="cluster-1",
        vpc_id="vpc-1",
        subnet_network_id="network-1",
        security_group_id="group-1",
        load_balancer_policy="LEAST_CONNECTIONS",
        priority=2,
        service_secrets=[{"secretId": "secret-1", "mouthPath": "/secret"}],
    )
    return await client.services.get(made.service_id)


@scenario("ListServices")
async def _(client: ModelArts, make: Any) -> Any:
    await make.service(schedule=[{"type": "stop", "time_unit": "HOURS", "duration": 1}])
    return await client.services.list()


@scenario("UpdateService")
async def _(client: ModelArts, make: Any) -> Any:
    await client.services.update(await make.running_service(), status="stopped")


@scenario("DeleteService")
async def _(client: ModelArts, make: Any) -> Any:
    await client.services.delete(await make.service())


@scenario("ShowServiceEvents")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.services.list_events(await make.running_service())


@scenario("ShowServiceMonitorInfo")
async def _(client: ModelArts, make: Any) -> Any:
    model_id = await make.published_model()
    return await client.services.list_monitors(await make.running_service(model_id=model_id))


@scenario("ShowServiceSpecifications")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.services.list_specifications()


@scenario("ShowServiceUpdateLogs")
async def _(client: ModelArts, make: Any) -> Any:
    service_id = await make.running_service()
    entry = {"model_id": "other-model", "specification": "modelarts.vm.cpu.2u", "instance_count": 2, "weight": 100}
    await client.services.update(service_id, config=[{**entry, "envs": {"LOG_LEVEL": "info"}}])
    return await client.services.list_update_logs(service_id)


@scenario("CreateTrainingJobConfig")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.training_job_configurations.create(config_name="saved", worker_server_num=1, spec_id=3)


@scenario("ShowTrainingJobConfig")
async def _(client: ModelArts, make: Any) -> Any:
    await make.configuration(
        config_desc="One machine",
        app_url="/bucket/code/",
        boot_file_url="/bucket/code/train.py",
        parameter=[{"label": "epochs", "value": 40}],
        data_source=[{"type": "obs", "data_url": "/bucket/data/"}],
        train_url="/bucket/output/",
        log_url="/bucket/logs/",
    )
    return await client.training_job_configurations.get("saved")


@scenario("ListTrainingJobConfigs")
async def _(client: ModelArts, make: Any) -> Any:
    await make.configuration(user_image_url="registry.example.com/flowers/trainer:2.1", user_command="bash run.sh")
    return await client.training_job_configurations.list()


@scenario("UpdateTrainingJobConfig")
async def _(client: ModelArts, make: Any) -> Any:
    await make.configuration()
    return await client.training_job_configurations.update("saved", worker_server_num=2, spec_id=7)


@scenario("DeleteTrainingJobConfig")
async def _(client: ModelArts, make: Any) -> Any:
    await make.configuration()
    return await client.training_job_configurations.delete("saved")


@scenario("CreateTrainingJobV1")
async def _(client: ModelArts, make: Any) -> Any:
    return await make.training_job()


@scenario("CreateTrainingJobVersion")
async def _(client: ModelArts, make: Any) -> Any:
    return await make.version(await make.training_job())


@scenario("ListTrainingJobsV1")
async def _(client: ModelArts, make: Any) -> Any:
    await make.training_job(workspace_id="0", job_desc="First try")
    return await client.training_jobs_v1.list()


@scenario("ListTrainingJobVersions")
async def _(client: ModelArts, make: Any) -> Any:
    job = await make.training_job()
    await make.version(job)
    return await client.training_jobs_v1.list_versions(job.job_id)


@scenario("ShowTrainingJobVersion")
async def _(client: ModelArts, make: Any) -> Any:
    nfs = {"id": "share-1", "src_path": "10.20.0.15:/", "dest_path": "/home/work/shared", "read_only": True}
    config = {
        "worker_server_num": 2,
        "app_url": "/bucket/code/",
        "boot_file_url": "/bucket/code/train.py",
        "parameter": [{"label": "epochs", "value": 40}],
        "data_source": [{"type": "obs", "data_url": "/bucket/data/"}],
        "spec_id": 3,
        "engine_id": 103,
        "train_url": "/bucket/output/",
        "log_url": "/bucket/logs/",
        "volumes": [{"nfs": nfs}],
    }
    job = await client.training_jobs_v1.create(job_name="job", config=config)
    return await client.training_jobs_v1.get_version(job.job_id, job.version_id)


@scenario("UpdateTrainingJobV1")
async def _(client: ModelArts, make: Any) -> Any:
    job = await make.training_job()
    return await client.training_jobs_v1.update(job.job_id, job_desc="New")


@scenario("DeleteTrainingJobV1")
async def _(client: ModelArts, make: Any) -> Any:
    job = await make.training_job()
    return await client.training_jobs_v1.delete(job.job_id)


@scenario("DeleteTrainingJobVersion")
async def _(client: ModelArts, make: Any) -> Any:
    job = await make.training_job()
    return await client.training_jobs_v1.delete_version(job.job_id, job.version_id)


@scenario("StopTrainingJobVersion")
async def _(client: ModelArts, make: Any) -> Any:
    job = await make.training_job()
    return await client.training_jobs_v1.stop_version(job.job_id, job.version_id)


@scenario("ListTrainingJobLogFiles")
async def _(client: ModelArts, make: Any) -> Any:
    job = await make.training_job(workers=2)
    return await client.training_jobs_v1.list_log_files(job.job_id, job.version_id)


@scenario("ShowTrainingJobVersionLog")
async def _(client: ModelArts, make: Any) -> Any:
    job = await make.training_job()
    make.fake.clock.advance(20)
    return await client.training_jobs_v1.get_log(job.job_id, job.version_id, log_file="job.0")


@scenario("CreateVisualizationJob")
async def _(client: ModelArts, make: Any) -> Any:
    return await make.board(job_desc="Loss curves")


@scenario("ListVisualizationJobs")
async def _(client: ModelArts, make: Any) -> Any:
    await make.board()
    return await client.visualization_jobs.list()


@scenario("ShowVisualizationJob")
async def _(client: ModelArts, make: Any) -> Any:
    board = await make.board()
    return await client.visualization_jobs.get(board.job_id)


@scenario("UpdateVisualizationJob")
async def _(client: ModelArts, make: Any) -> Any:
    board = await make.board()
    return await client.visualization_jobs.update(board.job_id, job_desc="New")


@scenario("StopVisualizationJob")
async def _(client: ModelArts, make: Any) -> Any:
    board = await make.board()
    return await client.visualization_jobs.stop(board.job_id)


@scenario("RestartVisualizationJob")
async def _(client: ModelArts, make: Any) -> Any:
    board = await make.board()
    await client.visualization_jobs.stop(board.job_id)
    await client.visualization_jobs.wait(board.job_id, until="KILLED")
    return await client.visualization_jobs.restart(board.job_id)


@scenario("DeleteVisualizationJob")
async def _(client: ModelArts, make: Any) -> Any:
    board = await make.board()
    return await client.visualization_jobs.delete(board.job_id)


@pytest.mark.parametrize("operation", OPERATIONS)
async def test_answer_is_what_the_spec_documents(
    operation: str,
    fake: FakeModelArts,
    client: ModelArts,
    make: Any,
    faults_in_answer: Callable[[Recorded], list[Any]],
) -> None:
    assert operation in SCENARIOS, f"write a scenario for {operation}"
    answer = await SCENARIOS[operation](client, make)
    call = fake.calls[-1]
    assert call.operation == operation
    assert call.status == contracts()[operation].status
    assert faults_in_answer(call) == []
    if contracts()[operation].response_schema is None:
        assert (answer, call.answer) == (None, {})
    else:
        assert answer.to_dict() == call.answer


def test_every_operation_has_a_scenario() -> None:
    assert sorted(SCENARIOS) == sorted(OPERATIONS)


@pytest.mark.parametrize("operation", OPERATIONS)
async def test_operation_without_behaviour_answers_the_example(
    operation: str, http: httpx.AsyncClient, token: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    contract = contracts()[operation]
    monkeypatch.delitem(HANDLERS, operation, raising=False)
    values = {parameter.name: parameter.example for parameter in contract.parameters if parameter.where == "path"}
    query = {
        parameter.name: str(parameter.example).lower() if isinstance(parameter.example, bool) else parameter.example
        for parameter in contract.parameters
        if parameter.where == "query"
    }
    answer = await http.request(
        contract.operation.method,
        contract.operation.path.format(**{**values, "project_id": PROJECT_ID}),
        params=query,
        json=contract.body_example,
        headers={"X-Auth-Token": token},
    )
    assert answer.status_code == contract.status
    assert (answer.json() if answer.content else None) == contract.example
