=== home 80x24 cursor hidden
 Inicio                                               DEMO  ficha · ana · 06:00
 SQLite 
 Puesta en marcha de esta base
►  Faltan 5 de 11 pasos
 Lo que espera
   Clientes asignados a mí                                                  0
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
 Lo último que hice
   21/11 06:00  000027 Firma Cerrada                               se archivó
   21/11 06:00  000027 Firma Cerrada                                se agregó  ↓
________________________________________________________________________________

 Enter abre · : ir a · q a las listas
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr

 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb












 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== steps 80x24 cursor hidden
 Puesta en marcha                                     DEMO  ficha · ana · 06:00
 falta   Qué registros ve cada rol        como viene
 falta   Qué puede hacer cada rol         como viene
 listo   Usuarios                         personas además de usted: 4
 listo   Empresa                          Mi empresa
 falta   Numeración de documentos         siguen: F-1, R-1
 listo   Impuestos                        impuestos vigentes: 8
 falta   Listas desplegables              como viene
 falta   Productos y servicios            productos y servicios: 0
 listo   Importar clientes                clientes: 25
 listo   Importar contactos               personas de los clientes: 2
 listo   Importar prospectos              prospectos: 1

 Esquema de seguridad: todo, lo de los clientes propios u órdenes asignadas.






________________________________________________________________________________
                                                                 Faltan 5 de 11
 Enter abre · Espacio: queda así · d guarda la lista · q volver
1Ayuda  2       3Salir  4       5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbb                                  dddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddd
 bbbbbbb                                  dddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddd
 bbbbbbb                                  dddddddddddddddddddddddddddddddddddddd
 bbbbbbb                                  dddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddd

 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== left 80x24 cursor hidden
 Puesta en marcha                                     DEMO  ficha · ana · 06:00
 así     Qué registros ve cada rol        como viene (ana)
 falta   Qué puede hacer cada rol         como viene
 listo   Usuarios                         personas además de usted: 4
 listo   Empresa                          Mi empresa
 falta   Numeración de documentos         siguen: F-1, R-1
 listo   Impuestos                        impuestos vigentes: 8
 falta   Listas desplegables              como viene
 falta   Productos y servicios            productos y servicios: 0
 listo   Importar clientes                clientes: 25
 listo   Importar contactos               personas de los clientes: 2
 listo   Importar prospectos              prospectos: 1

 Esquema de seguridad: todo, lo de los clientes propios u órdenes asignadas.






________________________________________________________________________________
                                                                 Faltan 4 de 11
 Enter abre · Espacio: queda así · d guarda la lista · q volver
1Ayuda  2       3Salir  4       5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbb                                  dddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddd
 bbbbbbb                                  dddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddd
 bbbbbbb                                  dddddddddddddddddddddddddddddddddddddd
 bbbbbbb                                  dddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddd

 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== import 80x24 cursor 4,13
 Puesta en marcha                                     DEMO  ficha · ana · 06:00
 así     Qué registros ve cada rol        como viene (ana)
 falta   Qué puede hacer cada rol         como viene
 li┌─ Importar: boxes/1/inbox ──────────────────────────────────────────────┐
 li│ Buscar:                                                                │
 fa│ ►Otro archivo, por su ruta                                             │
 li│  Importaciones anteriores, para deshacerlas                            │
 fa│                                                                        │
 fa│                                                                        │
 li│                                                                        │
 li│                                                                        │
 li│                                                                        │
   │                                                                        │
 Al│                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                                 Faltan 4 de 11
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 ddddddd                                  dddddddddddddddddddddddddddddddddddddd
 bbbbbbb                                  dddddddddddddddddddddddddddddddddddddd
     bbbbbbbbbbbbbbbbbbbbbbbbb                                               ddd
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb  ddd
 bb  rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr  ddd
                                                                             ddd
 bb                                                                          ddd
 bb                                                                          ddd
                                                                             ddd
                                                                             ddd
rrr                                                                          rrr

 dd                                                                          dd








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== company 80x24 cursor hidden
 Empresa › Mi empresa                                 DEMO  ficha · ana · 06:00
 [1 Datos] 2 Series  3 Historial
 Nombre          Mi empresa
 País            México                  Moneda         MXN
 Zona horaria    America/Mexico_City     Idioma         Español
 Signo decimal   .                       RFC            EKU9003173C9
 Régimen fiscal                          Giro
 Calle           Av. Reforma             Núm. ext.      222
 Int.                                    Colonia
 Ciudad          Ciudad de México        Municipio
 Estado                                  Código postal  06600
 Contacto                                Teléfono
 Correo                                  Sitio web
 Remitente                               Responder a






________________________________________________________________________________

 e editar · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== roles 80x24 cursor hidden
 Roles › Qué registros ve cada rol                    DEMO  ficha · ana · 06:00
 Buscar: /                                               activos · 4 · Nombre ↑
 Nombre↑           Etiqueta (español)   Etiqueta (inglés)    Registros visibles
►administrator     Administrador        Administrator        Todos los registr>
 operator          Operador             Operator             Todos los registr>
 seller            Vendedor             Seller               Los de sus client>
 technician        Técnico              Technician           Todos los registr>













________________________________________________________________________________
                                                                       Fila 1/4
 / buscar · Enter abre · f mostrar solo · : ir a · q volver
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== help 80x24 cursor hidden
┌─ Ayuda: Puesta en marcha ────────────────────────────────────────────────────┐
│ Lo que una base nueva necesita, en el orden en que hace falta. Enter abre un │
│ paso; los registros mismos dicen si está hecho. Con Espacio se dice que uno  │
│ queda así como viene; d guarda toda la lista, y el inicio ya no la recuerda. │
│                                                                              │
│ En una lista de registros                                                    │
│   Esc, F12, Ctrl-C       Cancelar, o volver                                  │
│   Enter, Derecha         Abrir la ficha del registro                         │
│   F5, r                  Leer los registros de nuevo                         │
│   F8, d, Supr            Archivar este registro; antes pregunta              │
│   0, Ctrl-X              Inicio: lo que espera, lo abierto y lo cambiado al  │
│                          último                                              │
│   #, %                   Número de orden: abre esa orden                     │
│   z, Ctrl-_              Cambiar una contraseña: la propia o la del usuario  │
│                          elegido                                             │
│   H, h                   Doctor: cómo está la base de datos, y arreglos      │
│   t, F16                 Reloj de la muestra: avanzar a otro día             │
│   Espacio, Ctrl-K        Marcar esta fila, o quitarle la marca               │
│   y, F                   Sus archivos: los que entraron, los que salieron    │
│   Arriba, k, Ctrl-P      Una línea arriba                                    │
│   Abajo, j, Ctrl-N       Una línea abajo                                     │
│   RePág, Ctrl-B          Una página arriba                                   │
│   AvPág, Ctrl-V          Una página abajo                                    │
└────────────────────────────────────────────────────────────────────────────↓─┘
---
  bbbbbbbbbbbbbbbbbbbbbbbbb























=== away 80x24 cursor hidden
 Inicio                                               DEMO  ficha · ana · 06:00
 SQLite 
 Lo que espera
►  Clientes asignados a mí                                                  0
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
 Abiertos al último
   Mi empresa                                                         Empresa
 Lo último que hice
   21/11 06:00  000027 Firma Cerrada                               se archivó
   21/11 06:00  000027 Firma Cerrada                                se agregó  ↓
________________________________________________________________________________
 La lista queda guardada; = la abre y d la trae de vuelta.
 Enter abre · : ir a · q a las listas
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr

 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr











 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== again 80x24 cursor hidden
 Puesta en marcha                                     DEMO  ficha · ana · 06:00
 así     Qué registros ve cada rol        como viene (ana)
 falta   Qué puede hacer cada rol         como viene
 listo   Usuarios                         personas además de usted: 4
 listo   Empresa                          Mi empresa
 falta   Numeración de documentos         siguen: F-1, R-1
 listo   Impuestos                        impuestos vigentes: 8
 falta   Listas desplegables              como viene
 falta   Productos y servicios            productos y servicios: 0
 listo   Importar clientes                clientes: 25
 listo   Importar contactos               personas de los clientes: 2
 listo   Importar prospectos              prospectos: 1

 Esquema de seguridad: todo, lo de los clientes propios u órdenes asignadas.






________________________________________________________________________________
                                                                 Faltan 4 de 11
 Enter abre · Espacio: queda así · d vuelve a recordarla · q volver
1Ayuda  2       3Salir  4       5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbb                                  dddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddd
 bbbbbbb                                  dddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddd
 bbbbbbb                                  dddddddddddddddddddddddddddddddddddddd
 bbbbbbb                                  dddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddd

 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== home-again 80x24 cursor hidden
 Inicio                                               DEMO  ficha · ana · 06:00
 SQLite 
 Puesta en marcha de esta base
►  Faltan 4 de 11 pasos
 Lo que espera
   Clientes asignados a mí                                                  0
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
 Abiertos al último
   Mi empresa                                                         Empresa
 Lo último que hice                                                            ↓
________________________________________________________________________________

 Enter abre · : ir a · q a las listas
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr

 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb












 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== wide 200x50 cursor hidden
 Puesta en marcha                                                                                                                                                             DEMO  ficha · ana · 06:00
 así     Qué registros ve cada rol        como viene (ana)
 falta   Qué puede hacer cada rol         como viene
 listo   Usuarios                         personas además de usted: 4
 listo   Empresa                          Mi empresa
 falta   Numeración de documentos         siguen: F-1, R-1
 listo   Impuestos                        impuestos vigentes: 8
 falta   Listas desplegables              como viene
 falta   Productos y servicios            productos y servicios: 0
 listo   Importar clientes                clientes: 25
 listo   Importar contactos               personas de los clientes: 2
 listo   Importar prospectos              prospectos: 1

 Esquema de seguridad: todo, lo de los clientes propios u órdenes asignadas.
































________________________________________________________________________________________________________________________________________________________________________________________________________
                                                                                                                                                                                         Faltan 4 de 11
 Enter abre · Espacio: queda así · d guarda la lista · q volver
1Ayuda  2       3Salir  4       5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbb                                  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 bbbbbbb                                  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 bbbbbbb                                  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 bbbbbbb                                  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
                                          dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd

 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd


































 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
