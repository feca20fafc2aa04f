"""The ways to successful calls of `visualization_jobs`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import MANY, Arguments, many_of, scenario


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


@many_of("ListVisualizationJobs")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await make.board(f"board-{number}")
    return {}
