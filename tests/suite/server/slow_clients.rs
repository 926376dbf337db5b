//! Each stage a client can crawl through has its end, and nobody else waits for it.
//! What is too much rather than too slow is told in `limits`.

use super::*;

#[tokio::test]
async fn a_client_that_sends_nothing_is_closed() -> Result<()> {
    let limits = Limits { first_byte: SPAN, ..patient() };
    let server = Server::start(limits)?;
    let silent = server.send("").await?;
    assert_eq!(until_closed(silent).await?, "");
    Ok(())
}

#[tokio::test]
async fn half_a_head_is_closed() -> Result<()> {
    let server = Server::start(strict())?;
    let half = server.send("GET / HTTP/1.1\r\nHost: site\r\n").await?;
    assert_eq!(until_closed(half).await?, "");
    Ok(())
}

#[tokio::test]
async fn a_dribbled_head_is_closed() -> Result<()> {
    let server = Server::start(strict())?;
    let (reading, mut writing) = server.send("GET / HTTP/1.1\r\n").await?.into_split();
    let dribble = tokio::spawn(async move {
        while writing.write_all(b"a: b\r\n").await.is_ok() {
            sleep(SPAN / 10).await;
        }
    });
    assert_eq!(until_closed(reading).await?, "");
    timeout(SOON, dribble).await??;
    Ok(())
}

#[tokio::test]
async fn a_connection_idle_after_its_answer_is_closed() -> Result<()> {
    let server = Server::start(strict())?;
    let idle = server.send(&get_request("/")).await?;
    assert_eq!(status(&until_closed(idle).await?), "200 OK");
    Ok(())
}

#[tokio::test]
async fn a_stalled_body_is_closed_while_others_are_served_at_once() -> Result<()> {
    let server = Server::start(strict())?;
    let stalled = server.send(&post_request(1000, "half a wo")).await?;
    let other = timeout(SPAN, server.ask(ONE_REQUEST)).await??;
    assert_eq!(status(&other), "200 OK");
    assert_eq!(status(&until_closed(stalled).await?), "408 Request Timeout");
    Ok(())
}

#[tokio::test]
async fn a_dribbled_body_is_closed() -> Result<()> {
    let server = Server::start(strict())?;
    let (reading, mut writing) = server.send(&post_request(1000, "")).await?.into_split();
    let dribble = tokio::spawn(async move {
        while writing.write_all(b"a").await.is_ok() {
            sleep(SPAN / 10).await;
        }
    });
    assert_eq!(status(&until_closed(reading).await?), "408 Request Timeout");
    timeout(SOON, dribble).await??;
    Ok(())
}

#[tokio::test]
async fn a_large_start_does_not_excuse_a_stall() -> Result<()> {
    let server = Server::start(strict())?;
    let start = "a".repeat(900_000);
    let stalled = server.send(&post_request(1_000_000, &start)).await?;
    assert_eq!(status(&until_closed(stalled).await?), "408 Request Timeout");
    Ok(())
}

#[tokio::test]
async fn a_body_that_keeps_the_pace_may_take_its_time() -> Result<()> {
    let server = Server::start(strict())?;
    let mut steady = server.send(&post_request(10_000, "")).await?;
    for _ in 0..10 {
        sleep(SPAN / 3).await;
        steady.write_all(&[b'a'; 1000]).await?;
    }
    assert!(until_closed(steady).await?.ends_with("10000"));
    Ok(())
}

#[tokio::test]
async fn a_client_that_never_reads_is_closed() -> Result<()> {
    let server = Server::start(strict())?;
    let mut greedy = server.send(&get_request("/large")).await?;
    sleep(SPAN * 4).await;
    // Had the server waited, it would now send the rest.
    let mut answer = Vec::new();
    let end = timeout(SOON, greedy.read_to_end(&mut answer)).await?;
    assert_eq!(end.map_err(|error| error.kind()), Err(io::ErrorKind::ConnectionReset));
    assert!(answer.len() < LARGE);
    Ok(())
}
