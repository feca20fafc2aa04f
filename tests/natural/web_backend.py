"""A web backend in front of ModelArts: lists, starts, shows and stops training jobs, and streams their logs.

uvicorn --factory web_backend:create_app
"""

from collections import Counter
from collections.abc import AsyncIterator

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from aiomodelarts import ApiError, Conflict, DeadlineExceeded, ModelArts, NotFound, RateLimited, to_datetime
from aiomodelarts.models import Notebook, TrainingJob

FLAVOR = "modelarts.p3.large.public"


def job_json(job: TrainingJob) -> dict[str, object]:
    return {
        "id": job.metadata.id,
        "name": job.metadata.name,
        "state": job.status.phase.value,
        "created": to_datetime(job.metadata.create_time).isoformat(),
        "seconds": round(job.status.duration / 1000),
        "machines": job.spec.resource.node_count,
    }


def notebook_json(notebook: Notebook) -> dict[str, object]:
    return {"id": notebook.id, "name": notebook.name.lower(), "state": notebook.status.value, "url": notebook.url}


class Backend:
    def __init__(self, client: ModelArts) -> None:
        self.client = client.with_options(deadline=20, retries=2)

    async def list_jobs(self, request: Request) -> Response:
        limit = int(request.query_params.get("limit", "10"))
        page = await self.client.training_jobs.list(limit=limit, sort_by="create_time", order="desc")
        return JSONResponse({"total": page.total, "jobs": [job_json(job) for job in page]})

    async def create_job(self, request: Request) -> Response:
        wanted = await request.json()
        if await self.client.training_jobs.find(wanted["name"]):
            return JSONResponse({"error": f"{wanted['name']} already exists"}, 409)
        job = await self.client.training_jobs.create(
            metadata={"name": wanted["name"]},
            algorithm={
                "code_dir": "/shop/code/",
                "boot_file": "/shop/code/train.py",
                "parameters": [{"name": key, "value": str(value)} for key, value in wanted["parameters"].items()],
            },
            spec={"resource": {"flavor_id": FLAVOR, "node_count": 1}},
        )
        return JSONResponse(job_json(job), 201, headers={"Location": "/jobs/" + job.metadata.id})

    async def get_job(self, request: Request) -> Response:
        return JSONResponse(job_json(await self.client.training_jobs.get(request.path_params["job"])))

    async def stop_job(self, request: Request) -> Response:
        job = await self.client.training_jobs.stop(request.path_params["job"])
        return JSONResponse(job_json(job))

    async def stream_log(self, request: Request) -> Response:
        job = await self.client.training_jobs.get(request.path_params["job"])

        async def lines() -> AsyncIterator[str]:
            async for line in self.client.training_jobs.follow_logs(job.metadata.id, job.status.tasks[0]):
                yield line + "\n"

        return StreamingResponse(lines(), media_type="text/plain")

    async def list_notebooks(self, request: Request) -> Response:
        notebooks = [notebook_json(notebook) async for notebook in self.client.notebooks.list()]
        return JSONResponse(sorted(notebooks, key=lambda notebook: str(notebook["name"])))

    async def count_states(self, request: Request) -> Response:
        states: Counter[str] = Counter()
        async for job in self.client.training_jobs.list(limit=50):
            states[job.status.phase.value] += 1
        async for service in self.client.services.list():
            states[service.status.value] += 1
        return JSONResponse(states)


async def on_error(_request: Request, error: Exception) -> Response:
    match error:
        case NotFound():
            return JSONResponse({"error": "there is no such job"}, 404)
        case Conflict():
            return JSONResponse({"error": error.message}, 409)
        case RateLimited():
            return JSONResponse({"error": "busy"}, 503, headers={"Retry-After": f"{error.retry_after or 1:.0f}"})
        case DeadlineExceeded():
            return JSONResponse({"error": "ModelArts is slow"}, 504)
        case ApiError():
            return JSONResponse({"error": error.message, "request_id": error.request_id}, 502)
        case _:
            raise error


def create_app(client: ModelArts | None = None) -> Starlette:
    backend = Backend(client or ModelArts())
    return Starlette(
        routes=[
            Route("/jobs", backend.list_jobs),
            Route("/jobs", backend.create_job, methods=["POST"]),
            Route("/jobs/{job}", backend.get_job),
            Route("/jobs/{job}/stop", backend.stop_job, methods=["POST"]),
            Route("/jobs/{job}/log", backend.stream_log),
            Route("/notebooks", backend.list_notebooks),
            Route("/states", backend.count_states),
        ],
        exception_handlers=dict.fromkeys((ApiError, DeadlineExceeded), on_error),
    )
