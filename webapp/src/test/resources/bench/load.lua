-- What wrk sends, as fast as answers come. WORK is one of:
--   charge   single charges
--   pair     holds, each captured with the next request; a pair is one operation
--   batch    charges, a hundred in a request; each is one operation
--   balance  balance reads
local run, customers, prefix = os.getenv("RUN"), tonumber(os.getenv("CUSTOMERS")), os.getenv("PREFIX")
local work, key = os.getenv("WORK"), os.getenv("KEY")
local headers = { ["Authorization"] = "Bearer " .. key, ["Content-Type"] = "application/json" }
local keyless = { ["Authorization"] = "Bearer " .. key, ["Content-Type"] = "application/json" }
local PER_BATCH = 100
local sent, held, threads = 0, {}, {}
done_well, done_badly = 0, 0 -- global: read from outside the thread

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  math.randomseed(os.time())
end

local function post(path, body)
  sent = sent + 1
  headers["Idempotency-Key"] = run .. "-" .. sent
  return wrk.format("POST", path, headers, body)
end

local function customer()
  return prefix .. (customers == 1 and 0 or math.random(0, customers - 1))
end

local function draw()
  return '{"customer":"' .. customer() .. '","credits":"0.01"'
end

local function batch()
  local charges = {}
  for i = 1, PER_BATCH do
    sent = sent + 1
    charges[i] = draw() .. ',"idempotencyKey":"' .. run .. "-" .. sent .. '"}'
  end
  return wrk.format("POST", "/api/v1/charges/batch", keyless,
    '{"charges":[' .. table.concat(charges, ",") .. "]}")
end

local requests = {
  charge = function() return post("/api/v1/charges", draw() .. "}") end,
  pair = function()
    local hold = table.remove(held)
    if hold then return post("/api/v1/holds/" .. hold .. "/capture", "{}") end
    return post("/api/v1/holds", draw() .. "}")
  end,
  batch = batch,
  balance = function()
    return wrk.format("GET", "/api/v1/customers/" .. customer() .. "/balance", keyless)
  end,
}
request = requests[work]

local function bad(status, body)
  done_badly = done_badly + 1
  if done_badly == 1 then io.stderr:write(status .. " " .. body:sub(1, 500) .. "\n") end
end

local answers = {
  charge = function() done_well = done_well + 1 end,
  pair = function(status, body)
    if status == 201 then
      held[#held + 1] = body:match('"id":"([^"]+)"')
    else
      done_well = done_well + 1
    end
  end,
  batch = function(status, body)
    if body:find('"problem"', 1, true) then bad(status, body) end
    done_well = done_well + PER_BATCH
  end,
  balance = function() done_well = done_well + 1 end,
}
local answer = answers[work]

function response(status, head, body)
  if status == 200 or status == 201 then answer(status, body) else bad(status, body) end
end

function done(summary, latency, requests)
  local well, badly = 0, 0
  for _, thread in ipairs(threads) do
    well, badly = well + thread:get("done_well"), badly + thread:get("done_badly")
  end
  local e = summary.errors
  io.write(string.format("BURSAR done=%d bad=%d micros=%d p50=%.1f p95=%.1f p99=%.1f\n",
    well, badly + e.connect + e.read + e.write + e.timeout, summary.duration,
    latency:percentile(50), latency:percentile(95), latency:percentile(99)))
end
