"""Examples of the operations of `deployment_autoscaling`."""

from aiomodelarts import ModelArts


async def create_infer_deployment_hpa(
    client: ModelArts, service_id: str, deployment_id: str, target_resource_id: str
) -> None:
    # Run four instances during opening hours.
    policy = await client.deployment_autoscaling.create(
        service_id,
        deployment_id,
        type="CRON_HPA",
        target_resource_id=target_resource_id,
        target_resource_type="GROUP",
        hpa_rules=[{"name": "opening-hours", "type": "CRON_HPA", "schedule": "0 8 * * 1-5", "target_replicas": 4}],
    )
    print(policy.id, policy.status)


async def create_infer_hra(client: ModelArts, service_id: str, deployment_id: str) -> None:
    policy = await client.deployment_autoscaling.create_hra_policy(
        service_id,
        deployment_id,
        workspace_id="0",
        hra_rules=[
            {
                "slo_info": [{"slo_objectives": [{"metric_ttft": 800, "metric_tpot": 40}]}],
                "metrics": [{"endpoint": "localhost", "port": "8080", "scheme": "HTTP", "path": "/metrics"}],
                "role_replica": [{"name": "prefill", "max_replicas": 4}],
            }
        ],
    )
    print(policy.id, policy.policy_status)


async def delete_infer_deployment_hpa(client: ModelArts, service_id: str, deployment_id: str) -> None:
    policy = await client.deployment_autoscaling.delete(service_id, deployment_id)
    print(policy.id)


async def list_infer_deployment_hpa_events(client: ModelArts, service_id: str, deployment_id: str) -> None:
    async for event in client.deployment_autoscaling.list_events(service_id, deployment_id):
        print(event.record_time, event.status, event.current_replicas, event.target_replicas)


async def show_infer_deployment_hpa(client: ModelArts, service_id: str, deployment_id: str) -> None:
    policy = await client.deployment_autoscaling.get(service_id, deployment_id)
    for rule in policy.hpa_rules or []:
        print(rule.name, rule.type)


async def show_infer_hra(client: ModelArts, service_id: str, deployment_id: str) -> None:
    policy = await client.deployment_autoscaling.get_hra_policy(service_id, deployment_id)
    print(policy.policy_status, policy.min_replicas, policy.max_replicas)


async def update_infer_deployment_hpa(client: ModelArts, service_id: str, deployment_id: str) -> None:
    # Add a rule to the policy.
    policy = await client.deployment_autoscaling.get(service_id, deployment_id)
    policy = await client.deployment_autoscaling.update(
        service_id,
        deployment_id,
        id=policy.id,
        hpa_rules=[
            {
                "operate": "ADD",
                "name": "closing-hours",
                "type": "CRON_HPA",
                "schedule": "0 18 * * *",
                "target_replicas": 1,
            }
        ],
    )
    print(policy.name, policy.status)


async def update_infer_hra(client: ModelArts, service_id: str, deployment_id: str) -> None:
    # Pause the policy, and keep its rules.
    policy = await client.deployment_autoscaling.update_hra_policy(
        service_id, deployment_id, workspace_id="0", hra_rules=[], disable=True
    )
    print(policy.policy_status)
