"""Examples of the operations of `workflow_subscriptions`."""

from aiomodelarts import ModelArts


async def create_workflow_subscriptions(client: ModelArts, workflow_id: str) -> None:
    # Send a message to a topic of Simple Message Notification if the step `train` fails.
    subscription = await client.workflow_subscriptions.create(
        workflow_id, topic_urns=["urn:smn:cn-north-4:6f1c2b7a90de4c55a3f0d2e7b1849c03:flowers"], events=["train:failed"]
    )
    print(subscription.subscription_id)


async def delete_workflow_subscription(client: ModelArts, workflow_id: str, subscription_id: str) -> None:
    await client.workflow_subscriptions.delete(workflow_id, subscription_id)


async def show_workflow_subscription(client: ModelArts, workflow_id: str, subscription_id: str) -> None:
    subscription = await client.workflow_subscriptions.get(workflow_id, subscription_id)
    print(subscription.topic_urns, subscription.events)


async def update_workflow_subscription(client: ModelArts, workflow_id: str, subscription_id: str) -> None:
    subscription = await client.workflow_subscriptions.update(
        workflow_id,
        subscription_id,
        topic_urns=["urn:smn:cn-north-4:6f1c2b7a90de4c55a3f0d2e7b1849c03:flowers"],
        events=["*:hold"],
    )
    print(subscription.events)
