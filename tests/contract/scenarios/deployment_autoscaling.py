"""The ways to successful calls of `deployment_autoscaling`."""

from typing import Any

from aiomodelarts import ModelArts

from .deployments import deployment
from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("deployment_autoscaling", 404, "ModelArts.3502")

Ids = tuple[str, str]
OPENING: Any = {"name": "opening-hours", "type": "CRON_HPA", "schedule": "0 8 * * 1-5", "target_replicas": 4}
METRICS: Any = [{"endpoint": "localhost", "port": "8080", "scheme": "HTTP", "path": "/metrics"}]


def objectives(first_token: int = 800) -> Any:
    """Latency objectives with a time to the first token, in milliseconds."""
    return [{"slo_objectives": [{"metric_ttft": first_token, "metric_tpot": 40, "percental": 95}]}]


async def policy(client: ModelArts, *rules: Any) -> tuple[Ids, str]:
    """A deployment with an autoscaling policy, and the id of the policy."""
    ids = await deployment(client)
    made = await client.deployment_autoscaling.create(
        *ids,
        type="CRON_HPA",
        target_resource_id="group-1",
        target_resource_type="GROUP",
        hpa_rules=[*rules] or [OPENING],
    )
    return ids, made.id


async def hra_policy(client: ModelArts) -> tuple[Ids, str]:
    """A deployment with a policy for the ratio of its roles, and the id of its only rule."""
    ids = await deployment(client)
    made = await client.deployment_autoscaling.create_hra_policy(
        *ids, workspace_id="0", hra_rules=[{"slo_info": objectives(), "metrics": METRICS}]
    )
    assert made.hra_rules
    return ids, made.hra_rules[0].id


@scenario("CreateInferDeploymentHpa")
async def _(client: ModelArts, make: Any) -> Any:
    ids = await deployment(client)
    target: Any = {"target_resource_id": "group-1", "target_resource_type": "GROUP"}
    return await client.deployment_autoscaling.create(*ids, type="CRON_HPA", **target, hpa_rules=[OPENING])


@scenario("ShowInferDeploymentHpa")
async def _(client: ModelArts, make: Any) -> Any:
    ids, _ = await policy(client)
    return await client.deployment_autoscaling.get(*ids)


@scenario("UpdateInferDeploymentHpa")
async def _(client: ModelArts, make: Any) -> Any:
    ids, policy_id = await policy(client)
    closing: Any = {
        **OPENING,
        "operate": "ADD",
        "name": "closing-hours",
        "schedule": "0 18 * * *",
        "target_replicas": 1,
    }
    return await client.deployment_autoscaling.update(*ids, id=policy_id, hpa_rules=[closing])


@scenario("DeleteInferDeploymentHpa")
async def _(client: ModelArts, make: Any) -> Any:
    ids, _ = await policy(client)
    return await client.deployment_autoscaling.delete(*ids)


@scenario("ListInferDeploymentHpaEvents")
async def _(client: ModelArts, make: Any) -> Any:
    ids, _ = await policy(client)
    make.fake.clock.advance(3 * 86_400)
    return await client.deployment_autoscaling.list_events(*ids, sort_key="status", sort_dir="ASC")


@scenario("ShowInferHra")
async def _(client: ModelArts, make: Any) -> Any:
    ids, _ = await hra_policy(client)
    return await client.deployment_autoscaling.get_hra_policy(*ids)


@scenario("CreateInferHra")
async def _(client: ModelArts, make: Any) -> Any:
    ids = await deployment(client)
    rule: Any = {"slo_info": objectives(), "metrics": METRICS, "role_replica": [{"name": "prefill", "max_replicas": 4}]}
    return await client.deployment_autoscaling.create_hra_policy(*ids, workspace_id="0", hra_rules=[rule])


@scenario("UpdateInferHra")
async def _(client: ModelArts, make: Any) -> Any:
    ids, rule_id = await hra_policy(client)
    rule: Any = {"id": rule_id, "operate": "UPDATE", "slo_info": objectives(500), "metrics": METRICS}
    return await client.deployment_autoscaling.update_hra_policy(*ids, workspace_id="0", hra_rules=[rule], disable=True)


@many_of("ListInferDeploymentHpaEvents")
async def _(make: Any) -> Arguments:
    (service_id, deployment_id), _ = await policy(make.client, {**OPENING, "schedule": "* * * * *"})
    make.fake.clock.advance(MANY * 60)
    return {"service_id": service_id, "deployment_id": deployment_id}
