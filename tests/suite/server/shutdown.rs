//! A shutdown finishes what is in hand and does not wait for those who hang on.
//! What happens to the site's own work then is told elsewhere.

use super::*;

#[tokio::test]
async fn shutdown_ends_within_its_drain_although_slow_clients_hang() -> Result<()> {
    let server = Server::start(patient())?;
    let slow = [
        server.send("").await?,
        server.send("GET / HTTP/1.1\r\n").await?,
        server.send(&post_request(1000, "half a wo")).await?,
        server.send(&get_request("/large")).await?,
        server.send(&get_request("/")).await?,
    ];
    sleep(SPAN).await;
    let address = server.address;
    server.stop().await?;
    assert!(TcpStream::connect(address).await.is_err());
    for connection in slow {
        until_closed(connection).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_request_in_hand_is_answered_before_the_shutdown() -> Result<()> {
    let server = Server::start(patient())?;
    let waiting = server.send(&get_request("/slow")).await?;
    sleep(SPAN / 3).await;
    server.stop().await?;
    assert!(until_closed(waiting).await?.ends_with("at last"));
    Ok(())
}

#[tokio::test]
async fn connections_without_a_request_do_not_delay_the_shutdown() -> Result<()> {
    let limits = Limits { drain: SOON * 10, ..patient() };
    let server = Server::start(limits)?;
    let silent = server.send("").await?;
    let idle = server.send(&get_request("/")).await?;
    sleep(SPAN / 3).await;
    server.stop().await?;
    assert_eq!(until_closed(silent).await?, "");
    assert_eq!(status(&until_closed(idle).await?), "200 OK");
    Ok(())
}
