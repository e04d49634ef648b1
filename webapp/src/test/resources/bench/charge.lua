-- Sends single charges (WORK=charge) or balance reads (WORK=balance) as fast as answers come.
local run, customers = os.getenv("RUN"), tonumber(os.getenv("CUSTOMERS"))
local work, key = os.getenv("WORK"), os.getenv("KEY")
local headers = { ["Authorization"] = "Bearer " .. key, ["Content-Type"] = "application/json" }
local sent = 0

function init(args)
  math.randomseed(os.time())
end

function request()
  sent = sent + 1
  local customer = "bench-" .. (customers == 1 and 0 or math.random(0, customers - 1))
  if work == "balance" then
    return wrk.format("GET", "/api/v1/customers/" .. customer .. "/balance", headers)
  end
  headers["Idempotency-Key"] = run .. "-" .. sent
  return wrk.format("POST", "/api/v1/charges", headers,
    '{"customer":"' .. customer .. '","credits":"0.01"}')
end

local bad = 0
function response(status, head, body)
  if status ~= 200 and status ~= 201 then
    bad = bad + 1
    if bad == 1 then io.stderr:write(status .. " " .. body .. "\n") end
  end
end

function done(summary, latency, requests)
  local errors = summary.errors
  local failed = errors.status + errors.connect + errors.read + errors.write + errors.timeout
  io.write(string.format("BURSAR ok=%d bad=%d micros=%d p50=%.1f p99=%.1f\n",
    summary.requests - errors.status, failed, summary.duration,
    latency:percentile(50), latency:percentile(99)))
end
