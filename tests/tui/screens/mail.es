=== home 80x24 cursor hidden
 Inicio                                 DEMO  correo: 2 · ficha · oscar · 06:00
 SQLite 
 Lo que espera
►  Correos fallidos                                                         1
   Correos retenidos                                                        1
   Clientes asignados a mí                                                  1
   Prospectos asignados a mí                                                0
   Clientes sin asignar                                                    23
   Clientes sin identificación fiscal                                      23
   Clientes sin teléfono ni correo                                         22
   Clientes creados este mes                                               26
   Servicios que terminan en 30 días                                        0
   Documentos en borrador                                                   0
   Documentos periódicos en marcha                                          0
   Facturas vencidas                                                        0
   Clientes con saldo                                                       0
   Mis clientes archivados                                                  0



________________________________________________________________________________

 Enter abre · : ir a · q a las listas
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr

 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== card 80x24 cursor hidden
 Correo › Factura F-1                   DEMO  correo: 2 · ficha · oscar · 06:00
 [1 Datos] 2 Destinatarios  3 Documento  4 Intentos  5 Historial
 Fecha           21/11/2026 06:00            Estado  Fallido
 Asunto          Factura F-1
 Destinatarios   nadie@nires.example
 Cliente         Comercial Los Ñires SpA
 Por qué         550 5.1.1 No such user here
 Texto propio    Gracias por su compra.
 Si es incierto  Reenviar una vez            Autor   ana











________________________________________________________________________________

 F2 Leer el mensaje · p imprime · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== recipients 80x24 cursor hidden
 Correo › Factura F-1                   DEMO  correo: 2 · ficha · oscar · 06:00
  1 Datos [2 Destinatarios] 3 Documento  4 Intentos  5 Historial
 Como     De la empresa Contacto           Correo                     Estado
►Para                                      nadie@nires.example        Fallido
















________________________________________________________________________________
                                                                       Fila 1/1
 1…9 Tab otras pestañas · q volver
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== attempts 80x24 cursor hidden
 Correo › Factura F-1                   DEMO  correo: 2 · ficha · oscar · 06:00
  1 Datos  2 Destinatarios  3 Documento [4 Intentos] 5 Historial
 Fecha↓           Correo                Intento Resultado  Dijo el servidor
►21/11/2026 06:00 nadie@nires.example         1 Rechazado  550 5.1.1 No such u>
















________________________________________________________________________________
                                                                       Fila 1/1
 Enter abre · f mostrar solo · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4       5Releer 6Orden  7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                        bbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== menu 80x24 cursor 4,13
 Correo › Factura F-1                   DEMO  correo: 2 · ficha · oscar · 06:00
 [1 Datos] 2 Destinatarios  3 Documento  4 Intentos  5 Historial
 Fecha           21/11/2026 06:00            Estado  Fallido
 As┌─ Factura F-1 ──────────────────────────────────────────────────────────┐
 De│ Buscar:                                                                │
 Cl│ ►Leer el mensaje                                                       │
 Po│  Reintentar                                                            │
 Te│  Escribir otro en su lugar                                             │
 Si│  Enviar de nuevo                                                       │
   │  Documento                                                     ventana │
   │  Intentos                                                      ventana │
   │  Cancelar el mensaje                                                   │
   │  Archivar                                                              │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________

 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb

     bbbbbbbbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr



                                                                    ddddddd
                                                                    ddddddd











 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== words 80x24 cursor hidden
 Correo › Factura F-1                   DEMO  correo: 2 · ficha · oscar · 06:00
 [1 Datos] 2 Destinatarios  3 Documento  4 Intentos  5 Historial
 Fecha           21/11/2026 06:00            Estado  Fallido
 Asunto          Factura F-1
 Destinatarios   nadie@nires.example
 Cliente         Comercial Los Ñires SpA
 Por qué         550 5.1.1 No such user here
 Texto propio    Gracias por su compra.
 Si es incierto  Reenviar una vez            Autor   ana
┌─ Factura F-1 ────────────────────────────────────────────────────────────────┐
│ Comercial Los Ñires:                                                         │
│                                                                              │
│ Gracias por su compra.                                                       │
│                                                                              │
└──────────────────────────────────────────────────────────────────────────────┘





________________________________________________________________________________

 Arriba Abajo RePág AvPág: leer · Enter o Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb







  bbbbbbbbbbbbb












 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== retry 80x24 cursor 14,34
 Correo › Factura F-1                   DEMO  correo: 2 · ficha · oscar · 06:00
 [1 Datos] 2 Destinatarios  3 Documento  4 Intentos  5 Historial
 Fecha           21/11/2026 06:00            Estado  Fallido
 Asunto          Factura F-1
 Destinatarios   nadie@nires.example
 Cliente         Comercial Los Ñires SpA
 Por qué         550 5.1.1 No such user here
 Texto propio┌───────────────────────────────────────────────────┐
 Si es incier│ ¿Intentar de nuevo el mensaje «Factura F-1»?      │
             │ Va a quienes no consta que lo hayan recibido, sin │
             │ cambiar nada en él.                               │
             │ Destinatarios: nadie@nires.example                │
             │ Por qué: 550 5.1.1 No such user here              │
             │                                                   │
             │                  [ Sí ] [ No ]                    │
             └───────────────────────────────────────────────────┘




________________________________________________________________________________

 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb






               bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb





                                BBBBBB







 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== tried-again 80x24 cursor hidden
 Correo › Factura F-1                   DEMO  correo: 2 · ficha · oscar · 06:00
 [1 Datos] 2 Destinatarios  3 Documento  4 Intentos  5 Historial
 Fecha           21/11/2026 06:00            Estado  En cola
 Asunto          Factura F-1
 Destinatarios   nadie@nires.example
 Cliente         Comercial Los Ñires SpA
 Texto propio    Gracias por su compra.
 Si es incierto  Reenviar una vez            Autor   ana












________________________________________________________________________________
 Se intenta de nuevo: Factura F-1
 F2 Leer el mensaje · p imprime · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== hold 80x24 cursor 13,35
 Correo › Factura F-1                   DEMO  correo: 2 · ficha · oscar · 06:00
 [1 Datos] 2 Destinatarios  3 Documento  4 Intentos  5 Historial
 Fecha           21/11/2026 06:00            Estado  En cola
 Asunto          Factura F-1
 Destinatarios   nadie@nires.example
 Cliente         Comercial Los Ñires SpA
 Texto propio    Gracias por su compra.
 Si es incierto  Reenviar una vez            Autor   ana
                    ┌──────────────────────────────────────┐
                    │ ¿Retener el mensaje «Factura F-1»?   │
                    │ No sale hasta que alguien lo libere. │
                    │ Destinatarios: nadie@nires.example   │
                    │                                      │
                    │            [ Sí ] [ No ]             │
                    └──────────────────────────────────────┘





________________________________________________________________________________

 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb







                      bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



                                 BBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== held 80x24 cursor hidden
 Correo › Factura F-1                   DEMO  correo: 2 · ficha · oscar · 06:00
 [1 Datos] 2 Destinatarios  3 Documento  4 Intentos  5 Historial
 Fecha           21/11/2026 06:00            Estado  Retenido
 Asunto          Factura F-1
 Destinatarios   nadie@nires.example
 Cliente         Comercial Los Ñires SpA
 Texto propio    Gracias por su compra.
 Si es incierto  Reenviar una vez            Autor   ana












________________________________________________________________________________
 Retenido: Factura F-1
 F2 Leer el mensaje · p imprime · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== frozen 80x24 cursor 12,35
 Correo › Factura F-1                   DEMO  correo: 2 · ficha · oscar · 06:00
 [1 Datos] 2 Destinatarios  3 Documento  4 Intentos  5 Historial
 Fecha           21/11/2026 06:00            Estado  Retenido
 Asunto          Factura F-1
 Destinatarios   nadie@nires.example
 Cliente         Comercial Los Ñires SpA
 Texto propio    Gracias por su compra.
 Si es incierto  Reenviar una vez            Autor   ana

             ┌─ Error ───────────────────────────────────────────┐
             │ Ya está compuesto: escriba otro en su lugar (F2). │
             │                                                   │
             │                   [ Aceptar ]                     │
             └───────────────────────────────────────────────────┘






________________________________________________________________________________

 Enter sigue
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb







               bbbbbbb
               bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

                                 BBBBBBBBBBB









 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== queue 80x24 cursor hidden
 Correo                                 DEMO  correo: 2 · ficha · oscar · 06:00
  1 Clientes 2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas[7 Correo]
 Buscar: /                                                activos · 3 · Fecha ↓
 Fecha↓           Estado    Asunto                           Cliente
►21/11/2026 06:00 En cola   Factura F-3                      Comercial Los Ñir>
 21/11/2026 06:00 Retenido  Factura F-2                      Comercial Los Ñir>
 21/11/2026 06:00 Retenido  Factura F-1                      Comercial Los Ñir>













________________________________________________________________________________
                                                                       Fila 1/3
 / buscar · Enter abre · f mostrar solo · : ir a · w Documento · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                  bbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== waiting 80x24 cursor hidden
 Correo › Factura F-3                   DEMO  correo: 2 · ficha · oscar · 06:00
 [1 Datos] 2 Destinatarios  3 Documento  4 Intentos  5 Historial
 Fecha           21/11/2026 06:00            Estado  En cola
 Asunto          Factura F-3
 Destinatarios   ventas@nires.example
┌─ Factura F-3 ────────────────────────────────────────────────────────────────┐
│ Aún no está compuesto: así saldría ahora.                                    │
│                                                                              │
│ Para: ventas@nires.example                                                   │
│ Asunto: Factura F-3                                                          │
│                                                                              │
│ ventas@nires.example:                                                        │
│                                                                              │
│ Gracias por su compra.                                                       │
│                                                                              │
│ --                                                                           │
│ Mi empresa                                                                   │
│                                                                              │
└──────────────────────────────────────────────────────────────────────────────┘

________________________________________________________________________________

 Arriba Abajo RePág AvPág: leer · Enter o Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb



  bbbbbbbbbbbbb
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== cancel 80x24 cursor 13,41
 Correo                                 DEMO  correo: 2 · ficha · oscar · 06:00
  1 Clientes 2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas[7 Correo]
 Buscar: /                                                activos · 3 · Fecha ↓
 Fecha↓           Estado    Asunto                           Cliente
►21/11/2026 06:00 En cola   Factura F-3                      Comercial Los Ñir>
 21/11/2026 06:00 Retenido  Factura F-2                      Comercial Los Ñir>
 21/11/2026 06:00 Retenido  Factura F-1                      Comercial Los Ñir>

                   ┌───────────────────────────────────────┐
                   │ ¿Cancelar el mensaje «Factura F-3»?   │
                   │ Lo que no ha salido de él ya no sale. │
                   │ Destinatarios: ventas@nires.example   │
                   │                                       │
                   │            [ Sí ] [ No ]              │
                   └───────────────────────────────────────┘





________________________________________________________________________________
                                                                       Fila 1/3
 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                  bbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr




                     bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



                                       BBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== cancelled 80x24 cursor hidden
 Correo                                 DEMO  correo: 2 · ficha · oscar · 06:00
  1 Clientes 2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas[7 Correo]
 Buscar: /                                                activos · 3 · Fecha ↓
 Fecha↓           Estado    Asunto                           Cliente
►21/11/2026 06:00 Cancelado Factura F-3                      Comercial Los Ñir>
 21/11/2026 06:00 Retenido  Factura F-2                      Comercial Los Ñir>
 21/11/2026 06:00 Retenido  Factura F-1                      Comercial Los Ñir>













________________________________________________________________________________
 Se canceló: Factura F-3                                               Fila 1/3
 / buscar · Enter abre · f mostrar solo · : ir a · w Documento · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                  bbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== many 80x24 cursor 4,13
 Correo                                 DEMO  correo: 2 · ficha · oscar · 06:00
  1 Clientes 2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas[7 Correo]
 Buscar: /                                                activos · 3 · Fecha ↓
 Fe┌─ Factura F-2 ──────────────────────────────────────────────────────────┐
 21│ Buscar:                                                                │r>
 21│ ►Archivar                                                              │r>
►21│  Liberar                                                               │r>
   │  Si es incierto                                                  poner │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                         marcados: 1 · Fila 3/3
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                  bbbbbbbbbb

bbb  bbbbbbbbbbbbb                                                           bbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 bb  rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr  bb
rrr
                                                                      ddddd














 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== unmade-menu 80x24 cursor 4,13
 Correo › Factura F-2                   DEMO  correo: 2 · ficha · oscar · 06:00
 [1 Datos] 2 Destinatarios  3 Documento  4 Intentos  5 Historial
 Fecha           21/11/2026 06:00            Estado  Retenido
 As┌─ Factura F-2 ──────────────────────────────────────────────────────────┐
 De│ Buscar:                                                                │
 Cl│ ►Leer el mensaje                                                       │
 Po│  Liberar                                                               │
 Te│  Escribir otro en su lugar                                             │
 Si│  Documento                                                     ventana │
   │  Intentos                                                      ventana │
   │  Cancelar el mensaje                                                   │
   │  Archivar                                                              │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________

 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb

     bbbbbbbbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr


                                                                    ddddddd
                                                                    ddddddd












 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== unmade 80x24 cursor hidden
 Correo › Factura F-2                   DEMO  correo: 2 · ficha · oscar · 06:00
 [1 Datos] 2 Destinatarios  3 Documento  4 Intentos  5 Historial
 Fecha           21/11/2026 06:00            Estado  Retenido
 Asunto          Factura F-2
 Destinatarios
 Cliente         Comercial Los Ñires SpA
┌─ Factura F-2 ────────────────────────────────────────────────────────────────┐
│ Aún no está compuesto: así saldría ahora.                                    │
│                                                                              │
│ Asunto: Factura F-2                                                          │
│                                                                              │
│ Gracias por su compra.                                                       │
│                                                                              │
│ --                                                                           │
│ Mi empresa                                                                   │
│                                                                              │
└──────────────────────────────────────────────────────────────────────────────┘



________________________________________________________________________________

 Arriba Abajo RePág AvPág: leer · Enter o Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb




  bbbbbbbbbbbbb















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
