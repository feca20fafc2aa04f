"""Examples of the operations of `orders`."""

from aiomodelarts import ModelArts


async def list_orders(client: ModelArts) -> None:
    async for order in client.orders.list(phase="successed"):
        print(order.order_name, order.operation, order.resource_display_name)


async def show_order(client: ModelArts, order_name: str) -> None:
    order = await client.orders.get(order_name)
    for item in order.items:
        print(item.action, item.status)
