# Fake of ModelArts and IAM, with its page and HTTP interface at /_fake/. docs/fake-page.md says how to use it.
#
#   docker build --tag modelarts-fake .
#   docker run --rm --publish 127.0.0.1:8080:8080 --volume ./seeds:/seeds:ro modelarts-fake --seed /seeds/garden.yaml

FROM python:3.13-slim AS build
WORKDIR /source
COPY pyproject.toml hatch_build.py README.md LICENSE ./
COPY generated_client generated_client
RUN pip wheel --no-cache-dir --wheel-dir /wheels '.[testing]'

FROM python:3.13-slim
# The folder has one version of each package.
# hadolint ignore=DL3013
RUN --mount=type=bind,from=build,source=/wheels,target=/wheels \
    pip install --no-cache-dir --no-index --find-links /wheels 'aiomodelarts[testing]' \
    && useradd --system --uid 10001 --home-dir /nonexistent fake \
    && install --directory --owner fake /state
USER 10001
VOLUME ["/seeds", "/state"]
EXPOSE 8080
# Services of CI systems can set variables, but not arguments.
ENV MODELARTS_FAKE_OPTIONS="" \
    PYTHONUNBUFFERED=1
# Any response will do: with --no-page, it has the status 404.
HEALTHCHECK --interval=5s --timeout=3s --start-period=10s --retries=5 \
    CMD ["python", "-c", "from http.client import HTTPConnection; fake = HTTPConnection('127.0.0.1', 8080, timeout=2); fake.request('GET', '/_fake/api/health'); fake.getresponse()"]
ENTRYPOINT ["sh", "-c", "exec python -m aiomodelarts.testing serve --host 0.0.0.0 --port 8080 $MODELARTS_FAKE_OPTIONS \"$@\"", "serve"]
